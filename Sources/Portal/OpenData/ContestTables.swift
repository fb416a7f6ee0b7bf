import DataFiles
import Emulation

/// The tables of a contest that are published as CSV: its result, and the scores and votes that it is computed from.
struct ContestTables: Sendable {
  let contest: Contest

  var all: [PublishedTable] {
    [standings] + (contest.inputs.scores == nil ? [] : [scores]) + (contest.inputs.votes == nil ? [] : [votes])
  }

  private var standings: PublishedTable {
    let columns = [
      "hạng", "đồng hạng", "thành viên", "tên", "tổng điểm", "điểm trừ", "xếp loại", "tạm tính", "lý do", "danh hiệu",
      "dự kiến",
    ]
    return PublishedTable(fileName: "xep-hang.csv", columns: columns) { [contest] in
      contest.rows.map { row in
        let member = contest.members[row.member]
        return [
          .whole(row.rank), .flag(row.isTied), .text(member.code), .text(member.name), .number(row.score.total),
          .number(row.deductions), .text(row.score.band.map { contest.inputs.sheet.bands[$0].name.value }),
          .flag(row.score.isProvisional), .word(row.score.unranked),
          .text(row.flag.map { contest.inputs.flags[$0].title.value }),
          .flag(row.flag.map { _ in contest.state != .decided }),
        ]
      }
    }
  }

  private var scores: PublishedTable {
    let columns = (ContestScore.required + ContestScore.optional).map(\.header) + [PublishedTable.lineColumn]
    return PublishedTable(fileName: SourceTable.contestScores.fileName, columns: columns) { [contest] in
      (contest.inputs.scores ?? []).map { row in
        [
          .text(row.member), .text(row.criterion), .text(row.stage), .number(row.points?.value),
          .text(row.remarks?.reason), .text(row.remarks?.basis), .text(row.remarks?.evidence),
          .whole(row.member.origin.line),
        ]
      }
    }
  }

  private var votes: PublishedTable {
    let columns = Votes.required.map(\.header) + [PublishedTable.lineColumn]
    return PublishedTable(fileName: SourceTable.contestVotes.fileName, columns: columns) { [contest] in
      (contest.inputs.votes ?? []).map { row in
        [.text(row.member), .whole(row.count.value), .whole(row.member.origin.line)]
      }
    }
  }
}
