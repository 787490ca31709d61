import Foundation
import PackagePlugin

/// Compiles every file under `Templates/` into the target, as `enum BuiltInTemplates`.
@main struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let templates = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding Templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [templates.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: entries(of: templates),
        outputFiles: [output])
    ]
  }

  /// The folder, the folders in it and their files: a folder changes when a file is added, a file when it is edited.
  private func entries(of folder: URL) -> [URL] {
    let below = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return [folder] + (below?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
  }
}
