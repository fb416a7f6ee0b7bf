@preconcurrency import Dispatch

/// Waits for a file descriptor without holding a thread. Returns at once when the task is cancelled; the descriptor
/// must stay open until then.
public enum Readiness {
  public static func readable(_ descriptor: Int32) async {
    await wait(DispatchSource.makeReadSource(fileDescriptor: descriptor))
  }

  public static func writable(_ descriptor: Int32) async {
    await wait(DispatchSource.makeWriteSource(fileDescriptor: descriptor))
  }

  /// Waits until the process receives one of the signals, which then do nothing else.
  public static func signal(_ number: Int32) async {
    await wait(DispatchSource.makeSignalSource(signal: number))
  }

  /// The cancel handler runs exactly once, whoever cancels: the event, or the task's own cancellation.
  private static func wait(_ source: any DispatchSourceProtocol) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        source.setEventHandler { source.cancel() }
        source.setCancelHandler { continuation.resume() }
        source.activate()
      }
    } onCancel: {
      source.cancel()
    }
  }
}

/// What `body` gives, or nil when it takes longer.
public func within<Value: Sendable>(
  _ limit: Duration, _ body: @escaping @Sendable () async -> Value
) async -> Value? {
  await withTaskGroup(of: Value?.self) { group in
    group.addTask { await body() }
    group.addTask {
      try? await Task.sleep(for: limit)
      return nil
    }
    defer { group.cancelAll() }
    return await group.next() ?? nil
  }
}
