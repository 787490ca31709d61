import AssessmentData

extension DataFile {
  /// How much of a file of data is read at a time: 1 MiB, more of which made nothing quicker.
  static let blockSize = 1_048_576

  /// The file at `location` of a disk, which diagnostics call `path`.
  public init(path: String, at location: String, on disk: any Disk) {
    self.init(path: path) { take throws(DataFileFailure) in
      do throws(DiskError) {
        try disk.read(location, inBlocksOf: Self.blockSize, take)
      } catch {
        throw DataFileFailure(error.reason.clause)
      }
    }
  }
}
