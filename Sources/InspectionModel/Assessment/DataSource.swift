/// Where the case assessments stand, as `data:` of `inspection.md` says.
public enum DataSource: Hashable, Sendable {
  /// `data/assessments.csv` and `data/cases.csv`: where nothing else is said.
  case files
  /// A SQLite database with the tables `assessments` and `cases`, by its path in the inspection's folder.
  case sqlite(path: String)
  /// A PostgreSQL database with these tables, at the address that the environment gives (`PGHOST`, `PGDATABASE` …).
  case postgresql
  /// Something else was written, and reported: so nothing is counted in its place.
  case unreadable
}
