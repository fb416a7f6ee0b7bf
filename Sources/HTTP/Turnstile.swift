import NIOCore

/// Connections of which nothing whole has come yet, the oldest first. On one event loop.
final class Queue {
  typealias Ticket = Int

  private var waiting: [(ticket: Ticket, channel: any Channel, since: NIODeadline)] = []
  private var last = 0

  func add(_ channel: any Channel) -> Ticket {
    last += 1
    waiting.append((last, channel, .now()))
    return last
  }

  func remove(_ ticket: Ticket) {
    // Tickets ascend.
    guard let index = waiting.firstIndex(where: { $0.ticket >= ticket }), waiting[index].ticket == ticket else {
      return
    }
    waiting.remove(at: index)
  }

  /// Closes the oldest one, where it has had its time.
  func dismiss(after grace: TimeAmount) {
    guard let first = waiting.first, .now() - first.since > grace else { return }
    waiting.removeFirst()
    first.channel.close(promise: nil)
  }
}

/// Lets in as many connections as there is room for. The next wait before the door, where they cost nothing; while they
/// do, those that have sent no whole head for a while make room.
final class Turnstile: ChannelDuplexHandler {
  typealias InboundIn = Channel
  typealias OutboundIn = Channel

  private let capacity: Int
  private let grace: TimeAmount
  private let queue: Queue
  private var open = 0
  private var isAsked = false
  private var clock: Scheduled<Void>?

  init(capacity: Int, grace: Duration, _ queue: Queue) {
    (self.capacity, self.grace, self.queue) = (capacity, TimeAmount(grace), queue)
  }

  func read(context: ChannelHandlerContext) {
    guard open >= capacity else { return context.read() }
    isAsked = true
    makeRoom(context)
  }

  private func makeRoom(_ context: ChannelHandlerContext) {
    guard isAsked, clock == nil else { return }
    queue.dismiss(after: grace)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    clock = context.eventLoop.scheduleTask(in: .milliseconds(20)) {
      let (turnstile, context) = bound.value
      turnstile.clock = nil
      turnstile.makeRoom(context)
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    open += 1
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    unwrapInboundIn(data).closeFuture.whenComplete { _ in
      let (turnstile, context) = bound.value
      turnstile.leave(context)
    }
    context.fireChannelRead(data)
  }

  private func leave(_ context: ChannelHandlerContext) {
    open -= 1
    guard isAsked, open < capacity else { return }
    isAsked = false
    clock?.cancel()
    clock = nil
    context.read()
  }

  func channelInactive(context: ChannelHandlerContext) {
    clock?.cancel()
    (clock, isAsked) = (nil, false)
    context.fireChannelInactive()
  }
}
