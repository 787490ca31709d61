import AssessmentData
import Glibc

/// A program that was started, with a connection to each of its three standard streams.
struct ChildProcess {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private let errors: Int32

  /// Starts the program at `path`. It gets the signals as they are without a program's own arrangements.
  init(_ path: String, _ words: [String], environment: [String]) throws(ProgramFailure) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      // Sockets, since writing to one need not raise a signal when the program has ended. Closed in every other program that is started meanwhile: one that kept an end open would keep this one waiting.
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
        let number = errno
        for end in ends { close(end) }
        throw .notStarted(number)
      }
      ends += pair
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[3], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[5], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    var child: pid_t = 0
    let failure = posix_spawn(&child, path, &actions, &attributes, &arguments, &settings)
    for text in arguments + settings { free(text) }
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
    for end in [ends[0], ends[3], ends[5]] { close(end) }
    guard failure == 0 else {
      for end in [ends[1], ends[2], ends[4]] { close(end) }
      throw failure == ENOENT ? .notFound : .notStarted(failure)
    }
    process = child
    input = ends[1]
    output = ends[2]
    errors = ends[4]
  }

  /// Gives the program its input and takes what it writes, all at the same time, until it closes its streams or `take`
  /// says no: false then. Closes the connections.
  func converse(giving bytes: [UInt8], _ take: (ArraySlice<UInt8>, _ isOutput: Bool) -> Bool) -> Bool {
    var given = 0
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    // A negative descriptor is one that poll passes over.
    var streams = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0), pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    defer { for stream in streams where stream.fd >= 0 { close(stream.fd) } }
    func finish(_ index: Int) {
      close(streams[index].fd)
      streams[index].fd = -1
    }
    while streams[1].fd >= 0 || streams[2].fd >= 0 {
      guard poll(&streams, nfds_t(streams.count), -1) >= 0 else {
        if errno == EINTR { continue }
        return false
      }
      if streams[0].fd >= 0, streams[0].revents != 0 {
        let count = bytes[given...].withUnsafeBytes {
          send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count > 0 { given += count }
        if given == bytes.count || (count < 0 && errno != EAGAIN && errno != EINTR) { finish(0) }
      }
      for index in 1...2 where streams[index].fd >= 0 && streams[index].revents != 0 {
        let count = read(streams[index].fd, &buffer, buffer.count)
        if count > 0 {
          guard take(buffer[..<count], index == 1) else { return false }
        } else if count == 0 || errno != EINTR {
          finish(index)
        }
      }
    }
    return true
  }

  /// Waits for the end: the exit status, 128 and more for a signal.
  func end(killing: Bool) -> Int {
    if killing { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Int(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }
}
