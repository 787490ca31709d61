// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "charts",
  dependencies: [.package(name: "inspect-report", path: "../..")],
  targets: [
    .executableTarget(
      name: "draw-charts", dependencies: [.product(name: "ReportCharts", package: "inspect-report")])
  ]
)
