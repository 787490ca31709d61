// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A Swift target of ours: warnings are errors everywhere.
func module(_ name: String, _ dependencies: [Target.Dependency], plugins: [Target.PluginUsage] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The tests of one target, named after it.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "inspect-report",
  products: [
    .executable(name: "inspect-report", targets: ["inspect-report"]),
    // For Benchmarks/charts.
    .library(name: "ReportCharts", targets: ["ReportCharts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "CMark", linkerSettings: [.linkedLibrary("cmark")]),
    module("InspectionModel", [.product(name: "BigInt", package: "BigInt")]),
    module("SourceReading", ["CMark", "InspectionModel", .product(name: "Yams", package: "Yams")]),
    module("InspectionScoring", ["InspectionModel"]),
    module("AssessmentData", ["InspectionModel", "SourceReading", .product(name: "GRDB", package: "GRDB.swift")]),
    module("ReportCharts", ["InspectionModel"]),
    module("ReportAssembly", ["InspectionModel", "InspectionScoring", "ReportCharts"]),
    module("ReportChecks", ["InspectionModel", "InspectionScoring", "ReportAssembly"]),
    module(
      "ReportRendering",
      ["InspectionModel", "ReportAssembly", "ReportCharts", .product(name: "Mustache", package: "swift-mustache")]),
    module(
      "ReportPipeline",
      [
        "CMark", "InspectionModel", "SourceReading", "AssessmentData", "InspectionScoring", "ReportCharts",
        "ReportAssembly", "ReportChecks", "ReportRendering",
      ],
      plugins: [.plugin(name: "EmbedTemplates")]),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    // The link to Templates/ in its folder makes SwiftPM plan again when a file is added there.
    .executableTarget(name: "embed-templates", exclude: ["Templates"], swiftSettings: strict),
    .executableTarget(
      name: "inspect-report",
      dependencies: ["ReportPipeline", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    tests("InspectionModel"),
    tests("InspectionScoring", ["InspectionModel", .product(name: "BigInt", package: "BigInt")]),
    tests("SourceReading", ["CMark", "InspectionModel"]),
    tests("ReportChecks", ["InspectionModel", "InspectionScoring", "ReportAssembly", "SourceReading"]),
    tests(
      "AssessmentData",
      ["InspectionModel", "SourceReading", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("ReportCharts", ["InspectionModel"], exclude: ["Golden"]),
    tests("ReportAssembly", ["InspectionModel", "InspectionScoring", "ReportCharts", "SourceReading"]),
    tests("ReportRendering", ["InspectionModel", "ReportAssembly", "ReportCharts", "CMark", "TestSupport"]),
    tests(
      "ReportPipeline",
      ["AssessmentData", "InspectionModel", "ReportRendering", "SourceReading", "embed-templates", "TestSupport"]),
    .target(name: "TestSupport", dependencies: ["ReportPipeline"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ReportPipeline", "ReportRendering", "InspectionModel", "SourceReading", "TestSupport", "inspect-report",
      ],
      swiftSettings: strict),
  ]
)
