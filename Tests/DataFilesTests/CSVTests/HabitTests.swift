import Testing

@testable import DataFiles

/// What spreadsheets and hands do to a table, met without a word.
@Suite struct HabitTests {
  static let plain = ["mã|tên", "pcc|Phòng Công chức, Viên chức", "vp|Văn phòng"]

  @Test(arguments: [
    "mã,tên\npcc,\"Phòng Công chức, Viên chức\"\nvp,Văn phòng\n",
    "mã;tên\npcc;Phòng Công chức, Viên chức\nvp;Văn phòng\n",
    "mã\ttên\npcc\tPhòng Công chức, Viên chức\nvp\tVăn phòng\n",
    "mã;tên\r\npcc;Phòng Công chức, Viên chức\r\nvp;Văn phòng\r\n",
    "mã;tên\rpcc;Phòng Công chức, Viên chức\rvp;Văn phòng",
    "\u{FEFF}mã;tên\npcc;Phòng Công chức, Viên chức\nvp;Văn phòng",
    "sep=;\nmã;tên\npcc;Phòng Công chức, Viên chức\nvp;Văn phòng",
    "\u{FEFF}SEP=;\r\nmã;tên\r\npcc;Phòng Công chức, Viên chức\r\nvp;Văn phòng",
    "\"sep=;\";\nmã;tên\npcc;Phòng Công chức, Viên chức\nvp;Văn phòng",
    "sep=|\nmã|tên\npcc|Phòng Công chức, Viên chức\nvp|Văn phòng",
    "  mã ; tên\u{A0}\n pcc;\tPhòng Công chức, Viên chức \nvp; \u{A0}Văn phòng",
    "mã;tên\npcc; \"Phòng Công chức, Viên chức\" \nvp;\" Văn phòng \"",
    "mã;tên;;\npcc;Phòng Công chức, Viên chức;;\nvp;Văn phòng;; ;\n;;;\n;;;\n",
    "\n\nmã;tên\n\npcc;Phòng Công chức, Viên chức\n   \nvp;Văn phòng\n\n",
    "\"mã\";\"tên\"\n\"pcc\";\"Phòng Công chức, Viên chức\"\n\"vp\";\"Văn phòng\"",
    "ma\u{303};te\u{302}n\npcc;Phòng Công chức, Viên chức\nvp;Va\u{306}n phòng",
  ])
  func isReadLikeThePlainTable(_ text: String) {
    let reading = Reading(text)
    #expect(reading.rows == Self.plain)
    #expect(reading.problems == [])
  }

  @Test func theSeparatorIsWhatTheHeaderHasMostOfOutsideQuotes() {
    #expect(Reading("mã;tên, viết tắt;nhóm\n1;2;3").rows == ["mã|tên, viết tắt|nhóm", "1|2|3"])
    #expect(Reading("\"a;b;c;d\",e,f\n1,2,3").rows == ["a;b;c;d|e|f", "1|2|3"])
    #expect(Reading("a\tb,c\n1\t2").rows == ["a|b,c", "1|2"])
    #expect(Reading("một cột\n1\n2").rows == ["một cột", "1", "2"])
  }

  @Test(arguments: ["sep=", "sep=x", "sep=;x", "sep;", "Sep=1"]) func whatOnlyLooksLikeASepLineIsAHeader(_ line: String)
  {
    #expect(Reading("\(line)\n1\n").csv.table?.header.line == 1)
  }

  @Test func shortRowsAreFilledUp() {
    #expect(Reading("a;b;c\n1\n1;2\n").rows == ["a|b|c", "1||", "1|2|"])
  }

  @Test func quotesInTheMiddleOfAPlainCellAreText() {
    #expect(Reading("a,b\n5\" disk,\"x\"\n").rows == ["a|b", "5\" disk|x"])
  }

  @Test func quotedLineBreaksAndSeparatorsBelongToTheCell() {
    let reading = Reading("a;b\n\"x;\ny\";\"nói \"\"được\"\"\"\n3;4")
    #expect(reading.rows == ["a|b", "x;\ny|nói \"được\"", "3|4"])
    #expect(reading.csv.table?.rows.map(\.line) == [2, 4])
  }

  @Test func decimalCommasStayWhatTheyAre() {
    #expect(Reading("a;b\n8,5;\"1.539,1\"").rows == ["a|b", "8,5|1.539,1"])
    #expect(Reading("a,b\n\"8,5\",1").rows == ["a|b", "8,5|1"])
  }
}
