/// The version of this program, as `--version` prints it and manifests record it.
public enum ToolVersion {
  /// Semantic versioning; 0.x while formats may change.
  public static let text = "0.1.0"
}
