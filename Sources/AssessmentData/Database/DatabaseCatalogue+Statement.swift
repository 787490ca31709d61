extension DatabaseCatalogue {
  /// Asks for what the catalogue says about the two tables: `column` and `unique`, table, index, name of a column.
  static func statement(for dialect: SQLDialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgresql: postgresql
    }
  }

  // A key that is the number of the row has no index. The names of columns that are expressions are NULL.
  private static let sqlite = """
    SELECT "kind", "table", "index", "name" FROM (
      SELECT 'column' AS "kind", lower(m.name) AS "table", '' AS "index", p.name AS "name", p.cid AS "place"
      FROM sqlite_master AS m JOIN pragma_table_xinfo(m.name) AS p
      WHERE lower(m.name) IN ('assessments', 'cases') AND m.type IN ('table', 'view') AND p.hidden <> 1
      UNION ALL
      SELECT 'unique', lower(m.name), '', p.name, p.pk
      FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p
      WHERE lower(m.name) IN ('assessments', 'cases') AND m.type = 'table' AND p.pk > 0
      UNION ALL
      SELECT 'unique', lower(m.name), 'i' || l.name, i.name, i.seqno
      FROM sqlite_master AS m JOIN pragma_index_list(m.name) AS l JOIN pragma_index_info(l.name) AS i
      WHERE lower(m.name) IN ('assessments', 'cases') AND m.type = 'table' AND l."unique" AND NOT l.partial
    ) ORDER BY "kind", "table", "index", "place"
    """

  // A unique index says nothing about tables that inherit, unless they are its partitions.
  private static let postgresql = """
    WITH "wanted" AS (
      SELECT t."table", r.oid, r.relkind = 'p' OR NOT r.relhassubclass AS "whole"
      FROM (VALUES ('assessments'), ('cases')) AS t("table")
      JOIN pg_catalog.pg_class AS r ON r.oid = to_regclass(t."table") AND r.relkind IN ('r', 'p', 'v', 'm', 'f')
    )
    SELECT "kind", "table", "index", "name" FROM (
      SELECT 'column' AS "kind", w."table", '' AS "index", CAST(a.attname AS TEXT) AS "name", a.attnum AS "place"
      FROM "wanted" AS w JOIN pg_catalog.pg_attribute AS a ON a.attrelid = w.oid
      WHERE a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT 'unique', w."table", CAST(x.indexrelid AS TEXT), CAST(a.attname AS TEXT), k."place"
      FROM "wanted" AS w JOIN pg_catalog.pg_index AS x ON x.indrelid = w.oid
      CROSS JOIN LATERAL unnest(CAST(x.indkey AS int2[])) WITH ORDINALITY AS k("number", "place")
      JOIN pg_catalog.pg_attribute AS a ON a.attrelid = w.oid AND a.attnum = k."number"
      WHERE w."whole" AND x.indisunique AND x.indisvalid AND x.indimmediate
        AND x.indpred IS NULL AND x.indexprs IS NULL AND k."place" <= x.indnkeyatts
    ) AS c ORDER BY "kind", "table", "index", "place"
    """
}
