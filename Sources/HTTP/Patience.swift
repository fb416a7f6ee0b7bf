import NIOCore

/// Ends a connection that takes too long over its head, its body or its answer, and reads what is left of a request
/// that is answered: closing on unread bytes would take back what was sent.
final class Patience: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer

  /// What the connection is at; sent down the pipeline as an event.
  enum Phase: Sendable {
    case head
    /// A body is awaited.
    case body
    case answer
    /// Nothing more is to come of the reader but that it leaves.
    case events
    /// Answered: what still comes is thrown away.
    case farewell
  }

  private let limits: Limits
  private let queue: Queue
  private let ticket: Queue.Ticket
  private var phase = Phase.head
  private var since = NIODeadline.now()
  private var received = 0
  private var stalled: NIODeadline?
  private var clock: RepeatedTask?

  init(_ limits: Limits, _ queue: Queue, _ ticket: Queue.Ticket) {
    (self.limits, self.queue, self.ticket) = (limits, queue, ticket)
  }

  func channelActive(context: ChannelHandlerContext) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    clock = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
      let (patience, context) = bound.value
      patience.look(context)
    }
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    clock?.cancel()
    queue.remove(ticket)
    context.fireChannelInactive()
  }

  private func look(_ context: ChannelHandlerContext) {
    if isSpent(NIODeadline.now()) { context.close(promise: nil) }
  }

  private func isSpent(_ now: NIODeadline) -> Bool {
    let patience = TimeAmount(limits.patience)
    switch phase {
    case .head: return now - since > patience
    case .body: return now - since > patience + .seconds(Int64(received / limits.slowest))
    case .answer, .events: return stalled.map { now - $0 > TimeAmount(limits.stall) } ?? false
    case .farewell: return now - since > .seconds(1)
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard phase != .farewell else { return }
    received += unwrapInboundIn(data).readableBytes
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // What stands behind may have stopped asking for more.
    if phase == .farewell { context.read() }
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stalled = context.channel.isWritable ? nil : .now()
    context.fireChannelWritabilityChanged()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    let hasLeft = event as? ChannelEvent == .inputClosed
    if hasLeft, phase == .farewell || phase == .events || phase == .head { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard let next = event as? Phase else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    (phase, since, received) = (next, .now(), 0)
    queue.remove(ticket)
    if next == .farewell { context.read() }
    promise?.succeed()
  }
}
