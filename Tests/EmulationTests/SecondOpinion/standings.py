"""The published figures of a year, computed a second time: with exact fractions, by the text of the rules alone.

    standings.py CONTENT YEAR [--mutate NAME]

prints du-lieu.json. A mutation is one rule read wrongly on purpose, to show that the comparison would notice.
"""

import json
import math
import sys
from datetime import date, timedelta
from fractions import Fraction

import contests
import tables
import vietnamese
from tables import day, growth, number

MUTATIONS = {
    "less-for-at-most": "a lower-is-better target is met below it only",
    "greater-for-at-least": "a ratio is met above it only",
    "ceiling-broken-when-reached": "a ceiling that is exactly reached counts as broken",
    "rank-1-2-2-3": "the rank after a tie follows on",
    "ties-broken-by-name": "equals get ranks of their own, by name",
    "floor-for-ceiling": "the number needed is rounded down",
    "half-even": "figures are printed rounded half to even",
    "provisional-includes-cancelled": "the provisional count includes annulled awards",
    "bonus-cap-ignored": "bonus points are not limited",
    "floors-ignored": "a band does not look at the floors",
    "weights-ignored": "the year is the mean of its rounds",
    "unregistered-out-of-denominator": "units that did not register are out of the denominator",
    "cut-off-ignored": "head counts and results after the cut-off count",
    "successor-not-followed": "a holder in a unit that ended does not follow its successor",
    "deadline-inclusive": "the day that work must be done before is still in time",
    "last-day-exclusive": "a unit is no longer in force on its last day",
    "self-score-first": "the self-assessed score stands before the council's",
    "ceiling-base-unfiltered": "the ceiling's base includes holders in groups that are not counted",
    "group-ceiling-of-all-holders": "a ceiling by staff group is a share of the holders of all groups",
    "group-ceiling-counts-everybody": "a ceiling by staff group counts the holders of all groups",
    "named-group-without-row-is-empty": "a group that the plan names and nobody counted has nobody",
    "every-group-needs-a-row": "without tính trên nhóm all four groups must have been counted",
    "left-out-group-needs-a-row": "a group of không tính must have been counted",
    "nobody-counted-is-zero": "where no group at all was counted, the total is 0",
    "alone-ranked-first": "a unit alone in its group is ranked",
    "alone-without-points": "a unit alone in its group has no points",
    "former-names-unknown": "a unit is not found by what it was called before",
    "estimate-ignored": "an estimated result is published as counted",
    "goal-greater-for-at-least": "a goal's share is met above it only",
    "goal-left-out-counted": "the groups of không tính stay in a goal's total",
    "goal-first-row": "of a goal's rows the earliest counts",
    "goal-cut-off-ignored": "rows of goals after the cut-off count",
    "goal-missed-before-the-year-ends": "a goal that is not reached is missed whenever the figures end",
    "goal-never-missed-undecided": "a goal is missed only once the year is decided",
    "goal-in-progress-though-decided": "a decided year still has goals in progress before its last day",
    "goal-unknown-is-missed": "a goal without figures is missed",
    "absence-from-reprimand": "a reprimand counts as discipline from cảnh cáo on",
    "absence-above-the-level": "only what is graver than the level counts",
    "absence-counts-rows": "rows of discipline are counted, not people",
    "absence-without-table": "without a table of discipline nobody was disciplined",
    "any-title-of-anybody": "a unit's or a person's award is the agency's",
    "any-title-proposed-is-met": "a proposed award reaches the goal",
    "any-title-cancelled-is-proposed": "an annulled award is still considered",
    "any-title-undecided-is-missed": "without an award the goal is missed before the year is decided",
} | contests.MUTATIONS

STAFF_GROUPS = ["công chức", "viên chức", "người lao động", "lãnh đạo cơ quan"]
DISCIPLINE = ["khiển trách", "cảnh cáo", "hạ bậc lương", "giáng chức", "cách chức", "buộc thôi việc"]
MET, MISSED, GOING_ON, CONSIDERED = "đạt", "chưa đạt", "đang thực hiện", "đang xét"
DECIDED, CANCELLED, PROVISIONAL = "đã có quyết định", "hủy bỏ", "tạm tính"
NO_DATA, UNREGISTERED, ALONE = "chưa có số liệu", "không đăng ký", "nhóm chỉ có một đơn vị"


def listed(value):
    return [value] if isinstance(value, str) else value


class Year:
    def __init__(self, plan, sheets, mutation=None):
        self.plan, self.sheets, self.mutation = plan, sheets, mutation
        self.year = int(plan["năm"])
        self.cut_off = day(plan.get("số liệu đến ngày")) or date(self.year, 12, 31)
        self.units = [self.unit(row) for row in sheets["don-vi"] or []]
        self.unit_names = [[unit["mã"], unit["tên"], unit["viết tắt"]] + unit["before"] for unit in self.units]
        self.titles = plan.get("danh hiệu", [])
        self.title_names = [[title["mã"], title["tên"]] for title in self.titles]
        self.found = {}
        for unit in self.units:
            unit["next"] = self.find_unit(unit["đơn vị kế thừa"])
        self.registered = self.registered_units()

    def unit(self, row):
        keys = ["mã", "tên", "viết tắt", "nhóm đơn vị", "đơn vị kế thừa"]
        unit = {key: row.get(key, "") for key in keys}
        before = [name.strip() for name in row.get("tên cũ", "").split(";") if name.strip()]
        if self.mutation == "former-names-unknown":
            before = []
        return unit | {"from": day(row.get("từ ngày")), "to": day(row.get("đến ngày")), "before": before}

    # Names and days

    def find_unit(self, text):
        if not text:
            return None
        if text not in self.found:
            self.found[text] = vietnamese.find(text, self.unit_names)
        return self.found[text]

    def in_force(self, index, on):
        begin, end = self.units[index]["from"], self.units[index]["to"]
        if self.mutation == "last-day-exclusive" and end:
            end -= timedelta(1)
        return (begin is None or begin <= on) and (end is None or on <= end)

    def followed(self, index):
        """The unit in force at the cut-off that a unit has become; None where there is none."""
        seen = set()
        while index is not None and index not in seen and not self.in_force(index, self.cut_off):
            seen.add(index)
            index = None if self.mutation == "successor-not-followed" else self.units[index]["next"]
        return None if index in seen else index

    def by_cut_off(self, on):
        return on <= self.cut_off or self.mutation == "cut-off-ignored"

    # Registrations

    def last_day(self):
        for deadline in self.plan.get("thời hạn", []):
            if deadline.get("mã") == "dang-ky":
                if "trước ngày" in deadline:
                    inclusive = self.mutation == "deadline-inclusive"
                    return day(deadline["trước ngày"]) - timedelta(0 if inclusive else 1)
                return day(deadline["chậm nhất ngày"])
        return date(self.year, 12, 31)

    def registered_units(self):
        rows = self.sheets["dang-ky"] or []
        timely = (row for row in rows if row["đối tượng"] == "tập thể" and day(row["ngày"]) <= self.last_day())
        return {self.find_unit(row["đơn vị"]) for row in timely}

    def is_compulsory(self):
        return self.plan.get("bắt buộc đăng ký", "không") == "có"

    # Figures

    def published(self):
        return {
            "nam": self.year,
            "trang_thai": self.plan.get("trạng thái", PROVISIONAL),
            "so_lieu_den_ngay": self.cut_off.isoformat(),
            "chi_tieu": [self.target(target) for target in self.plan.get("chỉ tiêu", [])],
            "danh_hieu": [self.title(title) for title in self.titles],
            "muc_tieu": [self.goal(goal) for goal in self.plan.get("mục tiêu", [])],
            "xep_hang": self.standings(),
            "bang_thi_dua": contests.published(self, self.sheets["contests"]),
        }

    def text(self, value):
        """Six places, half away from zero."""
        if value is None:
            return None
        scaled = abs(value) * 10**6
        rounded = round(scaled) if self.mutation == "half-even" else math.floor(scaled + Fraction(1, 2))
        whole, rest = divmod(rounded, 10**6)
        digits = f"{whole}.{rest:06}".rstrip("0").rstrip(".")
        return ("-" if value < 0 and rounded else "") + digits

    # Targets

    def target(self, target):
        goal, base, rate = number(target.get("kế hoạch")), number(target.get("thực hiện năm trước")), growth(target.get("so với năm trước"))
        backwards = base is None and goal is not None and rate not in (None, -100)
        if backwards:
            base = goal / (1 + rate / 100)
        value, on, estimated = self.result(target)
        verdict, progress = self.judged(target["cách đánh giá"], goal, base, value)
        return {
            "ma": target["mã"],
            "ke_hoach": self.text(goal),
            "thuc_hien_nam_truoc": self.text(base),
            "tinh_nguoc": backwards,
            "thuc_hien": self.text(value),
            "den_ngay": on and on.isoformat(),
            "uoc": estimated and self.mutation != "estimate-ignored",
            "tien_do": self.text(progress),
            "dat_chi_tieu": verdict,
            "cach_danh_gia": target["cách đánh giá"],
        }

    def result(self, target):
        rows = [(day(row["số liệu đến ngày"]), row) for row in self.sheets["ket-qua"] or [] if row["chỉ tiêu"] == target["mã"]]
        rows = [(on, number(row["thực hiện"]), row.get("ước thực hiện") == "có") for on, row in rows if self.by_cut_off(on)]
        if not rows:
            return None, None, False
        on, value, estimated = max(rows)
        return value, on, estimated

    def judged(self, direction, goal, base, value):
        if direction == "chỉ theo dõi" or goal is None or value is None:
            return None, None
        if direction == "càng cao càng tốt":
            return value >= goal, None if goal == 0 else value / goal * 100
        met = value < goal if self.mutation == "less-for-at-most" else value <= goal
        return met, None if base is None or base == goal else (base - value) / (base - goal) * 100

    # Titles

    def title(self, title):
        goal = number(title.get("tỷ lệ phấn đấu"))
        official, provisional = self.counts(title, title)
        total, left_out = self.denominator(title)
        needed = met = met_provisionally = None
        if goal is not None and total is not None:
            needed = goal * total / 100
            needed = math.floor(needed) if self.mutation == "floor-for-ceiling" else math.ceil(needed)
            met, met_provisionally = (self.reached(count, goal, total) for count in (official, provisional))
        return {
            "ma": title["mã"],
            "ty_le_phan_dau": self.text(goal),
            "tong_so_tinh_ty_le": total,
            "khong_tinh": left_out,
            "can_dat": needed,
            "da_co_quyet_dinh": official,
            "tam_tinh": provisional,
            "dat": met,
            "dat_tam_tinh": met_provisionally,
            "toi_da": self.ceiling(title, official, provisional),
        } | self.group_ceilings(title)

    def reached(self, count, goal, total):
        if count is None:
            return None
        if self.mutation == "greater-for-at-least":
            return count * 100 > goal * total
        return count * 100 >= goal * total

    def ceiling(self, title, official, provisional):
        if "tỷ lệ tối đa" not in title or isinstance(title["tỷ lệ tối đa"], list):
            return None
        percent = number(title["tỷ lệ tối đa"])
        base, levels, broken = self.limits(title, percent, (official, provisional))
        return {
            "ty_le": self.text(percent),
            "tren_so_dat": base["mã"],
            "muc": self.text(levels[0]),
            "vuot": broken[0],
            "muc_tam_tinh": self.text(levels[1]),
            "vuot_tam_tinh": broken[1],
        }

    def limits(self, title, percent, counts, groups=None):
        """The title that a ceiling is a share of, how many it allows, and whether there are more."""
        base = self.titles[vietnamese.find(title["trên số đạt"], self.title_names)]
        whole = self.mutation == "group-ceiling-of-all-holders"
        levels = [None if count is None else percent * count / 100 for count in self.counts(base, title, None if whole else groups)]
        broken = [None if level is None else self.exceeds(count, level) for count, level in zip(counts, levels)]
        return base, levels, broken

    def group_ceilings(self, title):
        ceilings = title.get("tỷ lệ tối đa")
        if not isinstance(ceilings, list):
            return {}
        return {"toi_da_theo_nhom": [self.group_ceiling(title, ceiling) for ceiling in ceilings]}

    def group_ceiling(self, title, ceiling):
        groups, percent = listed(ceiling["nhóm nhân sự"]), number(ceiling["tỷ lệ"])
        counts = self.counts(title, title, None if self.mutation == "group-ceiling-counts-everybody" else groups)
        base, levels, broken = self.limits(title, percent, counts, groups)
        return {
            "nhom": groups,
            "ty_le": self.text(percent),
            "tren_so_dat": base["mã"],
            "da_co_quyet_dinh": counts[0],
            "tam_tinh": counts[1],
            "muc": self.text(levels[0]),
            "vuot": broken[0],
            "muc_tam_tinh": self.text(levels[1]),
            "vuot_tam_tinh": broken[1],
        }

    def exceeds(self, count, level):
        return count >= level if self.mutation == "ceiling-broken-when-reached" else count > level

    def counts(self, title, line, groups=None):
        """Official and provisional holders of a title who are counted on the lines of the title `line`; of `groups` alone."""
        if self.sheets["danh-hieu"] is None:
            return None, None
        unfiltered = self.mutation == "ceiling-base-unfiltered" and title is not line
        states = [
            row["trạng thái"]
            for row in self.sheets["danh-hieu"]
            if self.titles[vietnamese.find(row["danh hiệu"], self.title_names)] is title and (unfiltered or self.is_counted(row, line))
            and (groups is None or row["nhóm nhân sự"] in groups)
        ]
        kept = states if self.mutation == "provisional-includes-cancelled" else [s for s in states if s != CANCELLED]
        return states.count(DECIDED), len(kept)

    def is_counted(self, row, line):
        if row["đối tượng"] == "cơ quan":
            return True
        unit = self.followed(self.find_unit(row["đơn vị"]))
        if unit is None:
            return False
        group = self.units[unit]["nhóm đơn vị"] if row["đối tượng"] == "tập thể" else row["nhóm nhân sự"]
        return self.counts_group(line, group) and not self.leaves_out(line, group)

    def counts_group(self, title, group):
        return "tính trên nhóm" not in title or group in listed(title["tính trên nhóm"])

    def leaves_out(self, title, group):
        return group in listed(title.get("không tính", []))

    def denominator(self, title):
        if title["đối tượng"] == "cơ quan":
            return 1, 0
        if self.sheets["don-vi"] is None:
            return None, None
        units = [index for index in range(len(self.units)) if self.in_force(index, self.cut_off)]
        if self.mutation == "unregistered-out-of-denominator":
            units = [index for index in units if index in self.registered]
        if title["đối tượng"] == "tập thể":
            groups = [self.units[index]["nhóm đơn vị"] for index in units]
            return sum(self.counts_group(title, group) and not self.leaves_out(title, group) for group in groups), 0
        return self.staff(title, units)

    def staff(self, title, units):
        latest = {}
        for row in self.sheets["nhan-su"] or []:
            key, on = (self.find_unit(row["đơn vị"]), row["nhóm nhân sự"]), day(row["ngày"])
            if key[0] in units and self.by_cut_off(on) and (key not in latest or latest[key][0] < on):
                latest[key] = on, int(row["số người"])
        have_rows = {group for _, group in latest}
        needed, counted = self.staff_groups(title, have_rows)
        if not needed <= have_rows or (not counted - self.left_out(title) and self.mutation != "nobody-counted-is-zero"):
            return None, None
        sums = {group: sum(count for key, (_, count) in latest.items() if key[1] == group) for group in counted}
        left_out = sum(sums[group] for group in counted & self.left_out(title))
        return sum(sums.values()) - left_out, left_out

    def left_out(self, title):
        return set(listed(title.get("không tính", [])))

    def staff_groups(self, title, have_rows):
        """The groups that must have a row, and those that are counted or left out by their rows."""
        named = "tính trên nhóm" in title
        counted = set(listed(title["tính trên nhóm"])) if named else set(have_rows)
        needed = counted - self.left_out(title)
        if self.mutation == "named-group-without-row-is-empty":
            needed = set()
        if self.mutation == "every-group-needs-a-row" and not named:
            needed = set(STAFF_GROUPS) - self.left_out(title)
        if self.mutation == "left-out-group-needs-a-row":
            needed = counted | (self.left_out(title) if not named else set())
        return needed, counted

    # Goals

    def goal(self, goal):
        judge = {"tỷ lệ": self.share, "không có": self.absence, "đạt một trong": self.any_title}
        found = judge.get(goal["loại"], self.said)(goal)
        return {
            "ma": goal["mã"],
            "nhom": goal.get("nhóm"),
            "loai": goal["loại"],
            "noi_dung": goal["nội dung"],
            "trang_thai": found[0],
            "ty_le_phan_dau": self.text(number(goal.get("tỷ lệ phấn đấu"))) if goal["loại"] == "tỷ lệ" else None,
            "so_dat": found[1],
            "mau_so": found[2],
            "den_ngay": found[3] and found[3].isoformat(),
        }

    def goal_row(self, goal):
        """The latest row by the cut-off: its day and itself."""
        ignored = self.mutation == "goal-cut-off-ignored"
        rows = [(day(row["số liệu đến ngày"]), row) for row in self.sheets["muc-tieu"] or [] if row["mục tiêu"] == goal["mã"]]
        rows = sorted((row for row in rows if row[0] <= self.cut_off or ignored), key=lambda row: row[0])
        return (rows[0 if self.mutation == "goal-first-row" else -1]) if rows else (None, None)

    def said(self, goal):
        on, row = self.goal_row(goal)
        return (row["kết quả"] if row else self.no_figures(), None, None, on)

    def no_figures(self):
        return MISSED if self.mutation == "goal-unknown-is-missed" else NO_DATA

    def share(self, goal):
        on, row = self.goal_row(goal)
        units = [index for index in range(len(self.units)) if self.in_force(index, self.cut_off)]
        counted = goal if self.mutation != "goal-left-out-counted" else goal | {"không tính": []}
        total = self.staff(counted, units)[0] if self.sheets["don-vi"] is not None else None
        count = int(row["số đạt"]) if row else None
        if count is None or total is None:
            return (self.no_figures(), count, total, on)
        reached, wanted = count * 100, number(goal["tỷ lệ phấn đấu"]) * total
        if reached > wanted or (reached == wanted and self.mutation != "goal-greater-for-at-least"):
            return (MET, count, total, on)
        return (self.missed(), count, total, on)

    def missed(self):
        early, decided = self.cut_off < date(self.year, 12, 31), self.plan.get("trạng thái") == DECIDED
        if self.mutation == "goal-missed-before-the-year-ends":
            early = False
        if self.mutation == "goal-never-missed-undecided":
            early = True
        if self.mutation == "goal-in-progress-though-decided":
            decided = False
        return GOING_ON if early and not decided else MISSED

    def absence(self, goal):
        rows = self.sheets["ky-luat"]
        if rows is None:
            return (MET if self.mutation == "absence-without-table" else NO_DATA, None, None, None)
        least = DISCIPLINE.index(goal.get("từ mức", "cảnh cáo"))
        least += {"absence-from-reprimand": -1, "absence-above-the-level": 1}.get(self.mutation, 0)
        people = [int(row["số người"]) for row in rows if DISCIPLINE.index(row["hình thức kỷ luật"]) >= least]
        people = len(people) if self.mutation == "absence-counts-rows" else sum(people)
        return (MISSED if people else MET, people, None, None)

    def any_title(self, goal):
        wanted = [vietnamese.find(code, self.title_names) for code in listed(goal["danh hiệu"])]
        anybody = self.mutation == "any-title-of-anybody"
        rows = self.sheets["danh-hieu"]
        if rows is None:
            return (NO_DATA, None, None, None)
        states = {
            row["trạng thái"]
            for row in rows
            if vietnamese.find(row["danh hiệu"], self.title_names) in wanted and (anybody or row["đối tượng"] == "cơ quan")
        }
        if self.mutation != "any-title-cancelled-is-proposed":
            states -= {CANCELLED}
        if DECIDED in states or (states and self.mutation == "any-title-proposed-is-met"):
            return (MET, None, None, None)
        if states:
            return (CONSIDERED, None, None, None)
        decided = self.plan.get("trạng thái") == DECIDED or self.mutation == "any-title-undecided-is-missed"
        return (MISSED if decided else NO_DATA, None, None, None)

    # Standings

    def standings(self):
        self.sheet = self.plan.get("chấm điểm")
        if not self.sheet:
            return []
        self.scores = {}
        for row in self.sheets["diem"] or []:
            key = row["đợt"], self.find_unit(row["đơn vị"]), row["tiêu chí"]
            texts = row.get("điểm hội đồng"), row.get("điểm tự chấm")
            if self.mutation == "self-score-first":
                texts = texts[::-1]
            if any(texts):
                self.scores[key] = number(texts[0] or texts[1]), not row.get("điểm hội đồng"), f"diem.csv:{row['line']}"
        periods = [(r["mã"], r.get("trạng thái", PROVISIONAL), self.round_rows(r)) for r in self.plan.get("đợt", [])]
        if "cả năm" in self.sheet:
            rounds = {code: {row["don_vi"]: row for row in rows} for code, _, rows in periods}
            periods.append(("ca-nam", self.plan.get("trạng thái", PROVISIONAL), self.year_rows(rounds)))
        return [table for period in periods for table in self.group_tables(*period)]

    def group_tables(self, code, state, rows):
        of = {unit["mã"]: unit for unit in self.units}
        for group in dict.fromkeys(unit["nhóm đơn vị"] for unit in self.units):
            members = [row for row in rows if of[row["don_vi"]]["nhóm đơn vị"] == group]
            members.sort(key=lambda row: vietnamese.order(of[row["don_vi"]]["tên"]))
            if members:
                yield {"ky_xep_hang": code, "nhom_don_vi": group, "trang_thai": state, "bang": self.ranked(members)}

    def ranked(self, rows):
        placed = sorted((row for row in rows if row["tong_diem"] is not None), key=lambda row: -row["tong_diem"])
        totals = [row["tong_diem"] for row in placed]
        for position, row in enumerate(placed):
            row["hang"] = totals.index(row["tong_diem"]) + 1
            row["dong_hang"] = totals.count(row["tong_diem"]) > 1
            if self.mutation == "rank-1-2-2-3":
                row["hang"] = sorted(set(totals), reverse=True).index(row["tong_diem"]) + 1
            if self.mutation == "ties-broken-by-name":
                row["hang"], row["dong_hang"] = position + 1, False
        if len(rows) == 1 and self.mutation != "alone-ranked-first":
            rows[0].update(hang=None, dong_hang=False, ly_do=rows[0]["ly_do"] or ALONE)
            if self.mutation == "alone-without-points":
                rows[0].update(tong_diem=None, xep_loai=None)
        rest = [row for row in rows if row not in placed]
        return [row | {"tong_diem": self.text(row["tong_diem"])} for row in placed + rest]

    def row(self, index, total, band, provisional, why):
        return {
            "don_vi": self.units[index]["mã"],
            "hang": None,
            "dong_hang": False,
            "tong_diem": total,
            "xep_loai": band,
            "tam_tinh": provisional,
            "ly_do": why,
        }

    def round_rows(self, this):
        end = day(this["đến ngày"])
        return [self.round_row(this, index) for index in range(len(self.units)) if self.in_force(index, end)]

    def round_row(self, this, index):
        entries = [(c, self.scores.get((this["mã"], index, c["mã"]))) for c in self.sheet["tiêu chí"]]
        scores = {c["mã"]: entry[0] for c, entry in entries if entry}
        why = self.unranked(scores, index)
        total = None if why else self.total(scores)
        band = None if why else self.band(total, scores)
        row = self.row(index, total, band, any(entry[1] for _, entry in entries if entry), why)
        return row | {"tieu_chi": [{"ma": c["mã"], "diem": self.text(e[0]), "nguon": e[2]} for c, e in entries if e]}

    def kind(self, kind):
        return [c for c in self.sheet["tiêu chí"] if c.get("loại điểm", "cơ bản") == kind]

    def unranked(self, scores, index):
        if self.is_compulsory() and index not in self.registered:
            return UNREGISTERED if self.sheets["dang-ky"] is not None else NO_DATA
        return None if self.sheets["diem"] is not None and all(c["mã"] in scores for c in self.kind("cơ bản")) else NO_DATA

    def total(self, scores):
        basic, bonus, penalty = (
            sum(scores.get(c["mã"], 0) for c in self.kind(kind)) for kind in ("cơ bản", "điểm thưởng", "điểm trừ")
        )
        limit = number(self.sheet.get("điểm thưởng tối đa"))
        if limit is not None and self.mutation != "bonus-cap-ignored":
            bonus = min(bonus, limit)
        return Fraction(basic + bonus - penalty)

    def band(self, total, scores):
        for band in self.sheet.get("mức xếp loại", []):
            floor = number(band.get("mỗi tiêu chí đạt từ")) or 0
            if scores is None or self.mutation == "floors-ignored":
                floor = 0
            enough = not floor or all(scores[c["mã"]] * 100 >= floor * number(c["điểm tối đa"]) for c in self.kind("cơ bản"))
            if number(band["từ điểm"]) <= total and enough:
                return band["tên"]
        return None

    def year_rows(self, rounds):
        end = max(day(this["đến ngày"]) for this in self.plan["đợt"])
        return [self.year_row(rounds, index) for index in range(len(self.units)) if self.in_force(index, end)]

    def year_row(self, rounds, index):
        weights = {this["mã"]: number(self.sheet["cả năm"][this["mã"]]) for this in self.plan["đợt"] if this["mã"] in self.sheet["cả năm"]}
        if self.mutation == "weights-ignored":
            weights = {code: Fraction(100, len(weights)) for code in weights}
        rows = {code: rounds[code].get(self.units[index]["mã"]) for code in weights}
        totals = {code: row["tong_diem"] if row else None for code, row in rows.items()}
        why = total = band = None
        if self.is_compulsory() and index not in self.registered and self.sheets["dang-ky"] is not None:
            why = UNREGISTERED
        elif None in totals.values():
            why = NO_DATA
        else:
            total = sum(weights[code] * totals[code] / 100 for code in weights)
            band = self.band(total, None)
        row = self.row(index, total, band, any(row["tam_tinh"] for row in rows.values() if row), why)
        return row | {"dot": [{"ma": code, "tong_diem": self.text(total)} for code, total in totals.items()]}


def published(content, year, mutation=None):
    return Year(*tables.read_year(content, year), mutation).published()


if __name__ == "__main__":
    content, year = sys.argv[1:3]
    mutation = sys.argv[4] if sys.argv[3:4] == ["--mutate"] else None
    assert mutation is None or mutation in MUTATIONS, mutation
    print(json.dumps(published(content, year, mutation), ensure_ascii=False, indent=1))
