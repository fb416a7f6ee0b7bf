"""The contests of a year, computed a second time, by the text of the rules alone. As standings.py, which calls it."""

from fractions import Fraction

import vietnamese
from tables import number

MUTATIONS = {
    "contest-cap-ignored": "a criterion with children is not limited by its own maximum",
    "contest-cap-on-top-only": "only criteria at the top are limited by their maximum",
    "contest-first-stage-counts": "the first stage that has spoken counts",
    "contest-bonus-cap-ignored": "the bonus points of a contest are not limited",
    "contest-bonus-cap-on-each": "each bonus criterion is limited, not their sum",
    "contest-ties-not-parted": "equals always share a rank",
    "contest-ties-parted-backwards": "the rules that part equals are asked from the last to the first",
    "contest-more-deductions-first": "of equals the one with more deductions stands first",
    "contest-quorum-ignored": "votes count below the least share",
    "contest-quorum-exclusive": "votes that just reach the least share do not count",
    "contest-quorum-of-members": "the least share of votes is taken of the members",
    "contest-rank-1-2-2-3": "the rank after a shared one follows on",
    "contest-tied-by-total": "whom the rules parted still counts as sharing its rank",
    "contest-never-provisional": "a score whose last stage has not spoken is final",
    "contest-all-stages-needed": "a score is provisional while any of its stages is not filled",
    "contest-own-stages-ignored": "a criterion is provisional until the contest's last stage has spoken",
    "contest-flags-always-given": "flags are given before the contest is decided",
    "contest-flags-by-place": "flags go by the place in the list, not by the shared rank",
    "contest-floor-on-parents": "floors look at the criteria at the top",
    "contest-bonus-required": "a bonus without a score leaves a member without a total",
    "contest-parents-left-out": "criteria with children are not listed",
    "contest-listed-as-written": "equals are listed as the members are written",
    "contest-alone-ranked": "a member alone is ranked",
    "contest-kind-not-inherited": "a child without loại điểm is basic",
}

DECIDED, PROVISIONAL = "đã có quyết định", "tạm tính"
NO_DATA, ALONE = "chưa có số liệu", "nhóm chỉ có một đơn vị"
STAGES = ["tự chấm", "hội đồng"]


def listed(value):
    return [value] if isinstance(value, str) else value


class Node:
    """A criterion, with those below it."""

    def __init__(self, item, above, stages, mutation):
        default = above.kind if above and mutation != "contest-kind-not-inherited" else "cơ bản"
        self.code, self.maximum, self.above = item["mã"], number(item["điểm tối đa"]), above
        self.names = [item["mã"], item["tên"]]
        self.kind = item.get("loại điểm", default)
        inherited = above.stages if above else stages
        self.stages = [stage for stage in stages if stage in listed(item.get("bên chấm", inherited))]
        self.children = [Node(child, self, stages, mutation) for child in item.get("tiêu chí", [])]

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


class Contest:
    def __init__(self, code, sheet, scores, votes, year):
        self.code, self.sheet, self.mutation, self.text = code, sheet, year.mutation, year.text
        self.stages = listed(sheet.get("bên chấm", STAGES))
        self.tops = [Node(item, None, self.stages, self.mutation) for item in sheet["tiêu chí"]]
        self.nodes = [node for top in self.tops for node in top.walk()]
        self.members = [self.member(item, year) for item in sheet["thành viên"]]
        self.names = [member["names"] for member in self.members]
        self.scores, self.votes = {}, {}
        for row in scores or []:
            if row["điểm"]:
                key = self.find(row["thành viên"]), self.node(row["tiêu chí"]), row["bên chấm"]
                self.scores[key] = number(row["điểm"]), row["line"]
        for row in votes or []:
            self.votes[self.find(row["thành viên"])] = int(row["số phiếu"])

    def member(self, item, year):
        names = [item["mã"]] + ([item["tên"]] if "tên" in item else [])
        if "tên" not in item:
            unit = year.find_unit(item["mã"])
            names = names + year.unit_names[unit] if unit is not None else names
        name = item.get("tên") or (names[2] if len(names) > 2 else item["mã"])
        return {"code": item["mã"], "name": name, "names": names, "ours": item.get("là ta") == "có"}

    def find(self, text):
        return vietnamese.find(text, self.names)

    def node(self, text):
        return vietnamese.find(text, [node.names for node in self.nodes])

    def published(self):
        sheet = self.sheet
        state = sheet.get("trạng thái", PROVISIONAL)
        rows = [self.row(index) for index in range(len(self.members))]
        return {"ma": self.code, "ten": sheet["tên"], "loai": sheet["loại"], "trang_thai": state, "bang": self.ranked(rows, state)}

    # Points

    def counted(self, member, place):
        """(points, stage, line, provisional) of a criterion without children; None without a score."""
        node = self.nodes[place]
        given = [(stage, self.scores[member, place, stage]) for stage in node.stages if (member, place, stage) in self.scores]
        if not given:
            return None
        stage, (points, line) = given[0 if self.mutation == "contest-first-stage-counts" else -1]
        provisional = stage != node.stages[-1]
        if self.mutation == "contest-never-provisional":
            provisional = False
        if self.mutation == "contest-all-stages-needed":
            provisional = len(given) < len(node.stages)
        if self.mutation == "contest-own-stages-ignored":
            provisional = stage != self.stages[-1]
        return points, stage, line, provisional

    def points(self, node, leaves):
        """Of a criterion, whatever it has below it; None where nothing below has a score."""
        if not node.children:
            return leaves[node.code][0] if node.code in leaves else None
        below = [self.points(child, leaves) for child in node.children]
        known = [points for points in below if points is not None]
        if not known:
            return None
        unlimited = self.mutation == "contest-cap-ignored" or (self.mutation == "contest-cap-on-top-only" and node.above)
        return sum(known) if unlimited else min(sum(known), node.maximum)

    def row(self, member):
        leaves = {}
        for place, node in enumerate(self.nodes):
            counted = None if node.children else self.counted(member, place)
            if counted:
                leaves[node.code] = counted
        sums = {kind: [self.points(top, leaves) or 0 for top in self.tops if top.kind == kind] for kind in ("cơ bản", "điểm thưởng", "điểm trừ")}
        required = ("cơ bản", "điểm thưởng") if self.mutation == "contest-bonus-required" else ("cơ bản",)
        complete = all(node.code in leaves for node in self.nodes if not node.children and node.kind in required)
        total = sum(sums["cơ bản"]) + self.bonus(sums["điểm thưởng"]) - sum(sums["điểm trừ"])
        return {
            "member": member,
            "total": Fraction(total) if complete else None,
            "deductions": sum(sums["điểm trừ"]),
            "band": self.band(total, leaves) if complete else None,
            "provisional": any(leaf[3] for leaf in leaves.values()),
            "listed": [self.listed(node, leaves) for node in self.nodes if self.points(node, leaves) is not None and not (node.children and self.mutation == "contest-parents-left-out")],
        }

    def bonus(self, sums):
        limit = number(self.sheet.get("điểm thưởng tối đa"))
        if limit is None or self.mutation == "contest-bonus-cap-ignored":
            return sum(sums)
        if self.mutation == "contest-bonus-cap-on-each":
            return sum(min(points, limit) for points in sums)
        return min(sum(sums), limit)

    def listed(self, node, leaves):
        _, stage, line, _ = leaves.get(node.code, (None, None, None, None))
        return {"ma": node.code, "diem": self.text(self.points(node, leaves)), "ben_cham": stage, "nguon": line and f"diem.csv:{line}"}

    def band(self, total, leaves):
        on_parents = self.mutation == "contest-floor-on-parents"
        looked_at = self.tops if on_parents else [node for node in self.nodes if not node.children]
        for band in self.sheet.get("mức xếp loại", []):
            floor = number(band.get("mỗi tiêu chí đạt từ")) or 0
            enough = all(self.points(node, leaves) * 100 >= floor * node.maximum for node in looked_at if node.kind == "cơ bản")
            if number(band["từ điểm"]) <= total and enough:
                return band["tên"]
        return None

    # Ranks

    def ranked(self, rows, state):
        in_order = lambda row: vietnamese.order(self.members[row["member"]]["name"])
        if self.mutation != "contest-listed-as-written":
            rows.sort(key=in_order)
        alone = len(rows) == 1 and self.mutation != "contest-alone-ranked"
        placed = [] if alone else sorted((row for row in rows if row["total"] is not None), key=self.key, reverse=True)
        keys = [self.key(row) for row in placed]
        totals = [row["total"] for row in placed]
        for place, row in enumerate(placed, 1):
            key = self.key(row)
            row["rank"] = sorted(set(keys), reverse=True).index(key) + 1 if self.mutation == "contest-rank-1-2-2-3" else keys.index(key) + 1
            row["tied"] = keys.count(key) > 1
            if self.mutation == "contest-tied-by-total":
                row["tied"] = totals.count(row["total"]) > 1
            row["flag"] = self.flag(place if self.mutation == "contest-flags-by-place" else row["rank"])
        rest = [row for row in rows if row not in placed]
        return [self.line(row, alone, state) for row in placed + rest]

    def key(self, row):
        parts = []
        for rule in listed(self.sheet.get("đồng hạng", [])):
            if rule == "ít điểm trừ hơn":
                parts.append(row["deductions"] if self.mutation == "contest-more-deductions-first" else -row["deductions"])
            else:
                parts.append(self.counted_votes(row["member"]))
        if self.mutation == "contest-ties-not-parted":
            parts = []
        if self.mutation == "contest-ties-parted-backwards":
            parts = parts[::-1]
        return (row["total"], *parts)

    def counted_votes(self, member):
        votes, ballot = self.votes.get(member, 0), self.sheet.get("phiếu", {})
        share = number(ballot.get("tỷ lệ tối thiểu"))
        if share is None or self.mutation == "contest-quorum-ignored":
            return votes
        cast = len(self.members) if self.mutation == "contest-quorum-of-members" else int(ballot["tổng số"])
        if self.mutation == "contest-quorum-exclusive":
            return votes if votes * 100 > share * cast else 0
        return votes if votes * 100 >= share * cast else 0

    def flag(self, rank):
        for flag in self.sheet.get("cờ", []):
            if int(flag["từ hạng"]) <= rank <= int(flag.get("đến hạng", flag["từ hạng"])):
                return flag["danh hiệu"]
        return None

    def line(self, row, alone, state):
        member, flag = self.members[row["member"]], row.get("flag")
        given = state == DECIDED or self.mutation == "contest-flags-always-given"
        why = NO_DATA if row["total"] is None else ALONE if alone else None
        return {
            "thanh_vien": member["code"],
            "la_ta": member["ours"],
            "hang": row.get("rank"),
            "dong_hang": row.get("tied", False),
            "tong_diem": self.text(row["total"]),
            "xep_loai": row["band"],
            "tam_tinh": row["provisional"],
            "ly_do": why,
            "co": flag if given else None,
            "co_du_kien": None if given else flag,
            "tieu_chi": row["listed"],
        }


def published(year, folders):
    """bang_thi_dua of a year; `folders` are (code, bang, diem, phieu)."""
    return [Contest(*folder, year).published() for folder in sorted(folders, key=lambda folder: folder[0])]
