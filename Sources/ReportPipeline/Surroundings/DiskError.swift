import Glibc

/// Why the disk refused.
public struct DiskError: Error, Hashable, Sendable {
  /// What was the matter.
  public let reason: Reason
  /// What it was about.
  public let path: String

  /// `reason` at `path`.
  public init(_ reason: Reason, at path: String) {
    self.reason = reason
    self.path = path
  }

  /// What can be the matter.
  public enum Reason: Hashable, Sendable {
    case notFound
    case permissionDenied
    /// Something other than a regular file stands where one should be.
    case notAFile(DiskEntry.Kind)
    case notAFolder
    case alreadyExists
    case folderNotEmpty
    /// The size in bytes is above the limit.
    case tooLarge(Int)
    case noSpace
    case readOnly
    case nameTooLong
    case tooManyLinks
    case tooManyOpenFiles
    case unsupported
    /// Any other error number of the system.
    case other(Int32)
  }
}

extension DiskError.Reason {
  /// The reason behind an error number.
  init(errno code: Int32) {
    switch code {
    case ENOENT: self = .notFound
    case EACCES, EPERM: self = .permissionDenied
    case EISDIR: self = .notAFile(.folder)
    case ENXIO: self = .notAFile(.socket)
    case ENOTDIR: self = .notAFolder
    case EEXIST: self = .alreadyExists
    case ENOTEMPTY: self = .folderNotEmpty
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .tooManyLinks
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    case ENOSYS, ENOTSUP, EXDEV: self = .unsupported
    default: self = .other(code)
    }
  }

  /// The reason as a clause that can follow "because": "there is no space left on the disk".
  public var clause: String {
    switch self {
    case .notFound: "it does not exist"
    case .permissionDenied: "permission is denied"
    case .notAFile(let kind): "it is \(kind.withArticle) and not a file"
    case .notAFolder: "a part of its path is not a folder"
    case .alreadyExists: "something of that name exists already"
    case .folderNotEmpty: "the folder is not empty"
    case .tooLarge(let size): "it has \(size) bytes"
    case .noSpace: "there is no space left on the disk"
    case .readOnly: "the disk can only be read"
    case .nameTooLong: "the name is too long"
    case .tooManyLinks: "its links lead in a circle"
    case .tooManyOpenFiles: "too many files are open"
    case .unsupported: "the disk does not support it"
    case .other(let code): "the system reports error \(code)"
    }
  }
}

extension DiskEntry.Kind {
  /// "a folder".
  var withArticle: String { "a \(rawValue)" }
}
