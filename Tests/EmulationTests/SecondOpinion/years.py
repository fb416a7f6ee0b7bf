"""Random years: plans and tables as an office would keep them, with everything that the rules tell apart.

    years.py SEED COUNT FOLDER

writes FOLDER/0000/content/…, FOLDER/0000/du-lieu.json (by standings.py) and so on, and for each mutation of the rules
FOLDER/mutants/NAME.json: the first year that it gets wrong, {"year": "0007", "published": …}, or {} where it went
unnoticed.
"""

import copy
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

import contest_years
import standings
import tables

GROUPS = standings.STAFF_GROUPS
STATES = ["đề nghị", "hội đồng thống nhất", "đã có quyết định", "hủy bỏ"]
UNIT_GROUPS = ["phòng", "đơn vị trực thuộc", "chi cục"]
NAMES = ["Văn phòng", "Thanh tra", "Phòng Kế hoạch", "Phòng Quản lý hòa giải", "Phòng Kỹ thuật {n}", "Chi cục Thuỷ lợi {n}", "Trung tâm {n}", "Đội số {n}", "Ánh Dương {n}", "An Bình {n}"]


def grouped(text):
    whole, _, fraction = text.partition(".")
    if len(whole) > 3:
        whole = f"{int(whole):,}".replace(",", ".")
    return whole + ("," + fraction if fraction else "")


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.chance = lambda share: self.random.random() < share
        self.pick = self.random.choice
        self.year = 2018

    # Text

    def number(self, low, high, places=(0, 0, 1, 2)):
        places = self.pick(places)
        text = f"{self.random.uniform(low, high):.{places}f}"
        return grouped(text) if self.chance(0.5) else text.replace(".", ",")

    def day(self, *choices):
        day = self.pick(choices)
        if self.chance(0.3):
            day += timedelta(self.random.randint(-2, 2))
        return f"{day.day}/{day.month}/{day.year}"

    def written(self, text):
        """A name as people write it: with other capitals, or another place for the tone."""
        text = self.pick([text, text, text.upper(), text.lower()])
        return text.replace("hòa", "hoà").replace("thuỷ", "thủy") if self.chance(0.3) else text

    def unit_text(self, unit):
        before = [name.strip() for name in unit.get("tên cũ", "").split(";") if name]
        return self.written(self.pick([unit["mã"], unit["tên"], unit["tên"]] + before))

    # Units

    def units(self):
        count = self.random.randint(1, 9)
        names = self.random.sample(NAMES, count)
        units = [
            {"mã": f"dv-{i:02}", "tên": name.format(n=self.random.randint(1, 12)), "viết tắt": f"V{i}", "nhóm đơn vị": self.pick(UNIT_GROUPS[: 1 + count // 3])}
            for i, name in enumerate(names)
        ]
        for unit in units:
            unit["từ ngày"] = self.pick(["", "", "1/1/2015", "1/7/2018", "30/6/2018"])
            unit["đến ngày"] = self.pick(["", "", "", "", "29/6/2018", "30/6/2018", "30/9/2018", "1/11/2018"])
            if unit["đến ngày"] and self.chance(0.7):
                unit["đơn vị kế thừa"] = self.pick(units)["mã"] if self.chance(0.9) else ""
        for unit in units:
            if unit.get("đơn vị kế thừa") == unit["mã"]:
                unit["đơn vị kế thừa"] = ""
            if self.chance(0.3):
                unit["tên cũ"] = "; ".join(f"{name} trước {unit['mã']}" for name in self.pick([["Tổ"], ["Ban", "Bộ phận"]]))
        return units

    # Plan

    def plan(self):
        plan = {"năm": "2018", "tên": "Kế hoạch thử"}
        if self.chance(0.6):
            plan["số liệu đến ngày"] = self.day(date(2018, 9, 30), date(2018, 6, 30), date(2018, 12, 31))
        if self.chance(0.6):
            plan["bắt buộc đăng ký"] = self.pick(["có", "có", "không"])
        if self.chance(0.5):
            plan["trạng thái"] = self.pick(["tạm tính", "hội đồng thống nhất", "đã có quyết định"])
        plan["đợt"] = self.rounds()
        if self.chance(0.7):
            limit = self.pick(["trước ngày", "chậm nhất ngày"])
            plan["thời hạn"] = [{"mã": "dang-ky", "việc": "Đăng ký", limit: "30/8/2018"}]
        plan["chỉ tiêu"] = [self.target(i) for i in range(self.random.randint(0, 5))]
        plan["danh hiệu"] = self.titles()
        plan["mục tiêu"] = self.goals()
        if self.chance(0.9):
            plan["chấm điểm"] = self.sheet(plan["đợt"])
        return plan

    def rounds(self):
        ends = [["30/6/2018", "31/12/2018"], ["31/3/2018", "30/6/2018", "30/9/2018"], ["31/12/2018"]]
        begins = [["1/1/2018", "1/7/2018"], ["1/1/2018", "1/4/2018", "1/7/2018"], ["1/1/2018"]]
        kind = self.pick([0, 0, 0, 1, 2])
        rounds = []
        for i, (begin, end) in enumerate(zip(begins[kind], ends[kind])):
            this = {"mã": f"dot-{i + 1}", "tên": f"Đợt {i + 1}", "từ ngày": begin, "đến ngày": end}
            if self.chance(0.3):
                this["trạng thái"] = self.pick(["tạm tính", "hội đồng thống nhất", "đã có quyết định", "hủy bỏ"])
            rounds.append(this)
        return rounds

    def target(self, index):
        target = {"mã": f"ct-{index}", "tên": f"Chỉ tiêu {index}", "kế hoạch": self.number(50, 9000), "cách đánh giá": self.pick(["càng cao càng tốt", "càng thấp càng tốt", "càng thấp càng tốt", "chỉ theo dõi"])}
        base = self.pick(["none", "given", "growth"])
        if base == "given":
            target["thực hiện năm trước"] = target["kế hoạch"] if self.chance(0.1) else self.number(50, 9000)
        if base == "growth":
            target["so với năm trước"] = self.pick(["tăng", "giảm"]) + " " + self.pick(["8,76%", "12,5%", "0%", "31,2%", "100%", "3%"])
        return target

    def titles(self):
        titles = [{"mã": "ldtt", "tên": "Lao động tiên tiến", "đối tượng": "cá nhân"}]
        titles.append({"mã": "cstdcs", "tên": "Chiến sĩ thi đua cơ sở", "đối tượng": "cá nhân"})
        titles.append({"mã": "tap-the-ldtt", "tên": "Tập thể lao động tiên tiến", "đối tượng": "tập thể"})
        titles.append({"mã": "tap-the-ldxs", "tên": "Tập thể lao động xuất sắc", "đối tượng": "tập thể"})
        titles.append({"mã": "co", "tên": "Cờ thi đua", "đối tượng": "cơ quan"})
        for title in titles:
            groups = {"cá nhân": GROUPS, "tập thể": UNIT_GROUPS[:1], "cơ quan": []}[title["đối tượng"]]
            if self.chance(0.8):
                title["tỷ lệ phấn đấu"] = self.pick(["90%", "15%", "30%", "50%", "33,3%", "100%", "9,7%", "0,5%"])
            if groups and self.chance(0.4):
                title["tính trên nhóm"] = self.random.sample(groups, self.random.randint(1, len(groups)))
            if title["đối tượng"] == "cá nhân" and self.chance(0.4):
                title["không tính"] = [self.pick(GROUPS)]
        if self.chance(0.7):
            titles[1] |= {"tỷ lệ tối đa": self.pick(["15%", "50%", "100%", "25%"]), "trên số đạt": self.pick(["ldtt", "Lao động tiên tiến"])}
            if self.chance(0.4):
                titles[1]["tỷ lệ tối đa"] = self.group_ceilings()
        if self.chance(0.4):
            titles[3] |= {"tỷ lệ tối đa": self.pick(["50%", "100%"]), "trên số đạt": "tap-the-ldtt"}
        return titles

    def group_ceilings(self):
        groups = self.random.sample(GROUPS, self.random.randint(1, len(GROUPS)))
        cut = self.random.randint(0, len(groups) - 1)
        parts = [part for part in (groups[:cut], groups[cut:]) if part]
        return [{"nhóm nhân sự": part, "tỷ lệ": self.pick(["20%", "50%", "100%", "33,3%"])} for part in parts]

    def goals(self):
        goals = [self.goal(i) for i in range(self.random.randint(0, 5))]
        return goals if self.chance(0.85) else []

    def goal(self, index):
        kind = self.pick(["tỷ lệ", "tỷ lệ", "tỷ lệ", "không có", "đạt một trong", "công nhận", "định tính"])
        goal = {"mã": f"mt-{index}", "nội dung": f"Mục tiêu {index}: phấn đấu", "loại": kind}
        if self.chance(0.8):
            goal["nhóm"] = self.pick(["Chuyên môn", "Đoàn thể"])
        if kind == "tỷ lệ":
            goal["tỷ lệ phấn đấu"] = self.pick(["100%", "100%", "90%", "50%", "33,3%", "0,5%"])
            if self.chance(0.4):
                goal["tính trên nhóm"] = self.random.sample(GROUPS, self.random.randint(1, 4))
            if self.chance(0.4):
                goal["không tính"] = [self.pick(GROUPS)]
        if kind == "không có" and self.chance(0.6):
            goal["từ mức"] = self.pick(standings.DISCIPLINE)
        if kind == "đạt một trong":
            goal["danh hiệu"] = self.pick([["co"], ["co", "tap-the-ldtt"], ["Cờ thi đua"], ["tap-the-ldxs"]])
        return goal

    def sheet(self, rounds):
        criteria = [{"mã": f"A{i}", "tên": f"Cơ bản {i}", "điểm tối đa": self.pick(["10", "20", "25", "30"])} for i in range(self.random.randint(1, 3))]
        criteria += [{"mã": f"B{i}", "tên": f"Thưởng {i}", "điểm tối đa": "10", "loại điểm": "điểm thưởng"} for i in range(self.random.randint(0, 2))]
        criteria += [{"mã": f"C{i}", "tên": f"Trừ {i}", "điểm tối đa": "10", "loại điểm": "điểm trừ"} for i in range(self.random.randint(0, 2))]
        sheet = {"văn bản": "Bảng chấm điểm thử", "thang điểm": "100", "tiêu chí": criteria}
        if self.chance(0.6):
            sheet["điểm thưởng tối đa"] = self.pick(["5", "7,5", "10"])
        sheet["mức xếp loại"] = [
            {"tên": "Xuất sắc", "từ điểm": self.pick(["30", "50"]), "mỗi tiêu chí đạt từ": self.pick(["85%", "50%", "75%"])},
            {"tên": "Tốt", "từ điểm": "30", "mỗi tiêu chí đạt từ": "50%"},
            {"tên": "Khá", "từ điểm": "20"},
            {"tên": "Chưa đạt", "từ điểm": self.pick(["0", "15"])},
        ]
        weights = {1: [["100%"]], 2: [["40%", "60%"], ["50%", "50%"], ["33,3333335%", "66,6666665%"], ["100%"]], 3: [["20%", "30%", "50%"], ["50%", "50%"]]}
        if self.chance(0.8):
            sheet["cả năm"] = dict(zip((this["mã"] for this in rounds), self.pick(weights[len(rounds)])))
        return sheet

    # Tables

    def tables(self, plan, units):
        people = [(f"Nguyễn Văn {i:02}", self.pick(units), self.pick(GROUPS)) for i in range(self.random.randint(0, 24))]
        return {
            "nhan-su": self.staff(units),
            "dang-ky": self.registrations(people, units),
            "ket-qua": self.results(plan),
            "ky-luat": self.discipline(units),
            "danh-hieu": self.awards(people, units),
            "diem": self.scores(plan, units),
        } | ({"muc-tieu": self.goal_rows(plan)} if self.chance(0.95) else {})

    def discipline(self, units):
        forms = [(unit, form) for unit in units for form in standings.DISCIPLINE if self.chance(0.05)]
        return [{"đơn vị": self.unit_text(unit), "hình thức kỷ luật": form, "số người": str(self.pick([0, 1, 1, 3]))} for unit, form in forms]

    def goal_rows(self, plan):
        """What people would write: a share's number at random, or exactly what the goal needs."""
        rows = []
        for goal in plan["mục tiêu"]:
            if goal["loại"] in ("không có", "đạt một trong"):
                continue
            for day in self.random.sample(["31/3/2018", "30/6/2018", "30/9/2018", "31/12/2018"], self.random.randint(0, 3)):
                row = {"mục tiêu": goal["mã"], "số liệu đến ngày": day, "nguồn": "Báo cáo, quý"}
                if goal["loại"] == "tỷ lệ":
                    row["số đạt"] = str(self.random.randint(0, 60))
                else:
                    row["kết quả"] = self.pick(["đạt", "chưa đạt", "đang thực hiện"])
                    if row["kết quả"] == "đạt":
                        row |= {"số quyết định": "5/QĐ-SCT", "ngày quyết định": "20/12/2018", "minh chứng": "/van-ban/"}
                rows.append(row)
        self.random.shuffle(rows)
        return rows

    def staff(self, units):
        rows = []
        groups = GROUPS if self.chance(0.8) else GROUPS[:3]
        for unit in units:
            for group in groups:
                days = self.random.sample(["31/12/2017", "30/6/2018", "30/9/2018", "31/12/2018"], self.pick([0, 1, 1, 2]))
                rows += [{"đơn vị": self.unit_text(unit), "ngày": day, "nhóm nhân sự": self.written(group) and group, "số người": str(self.random.randint(0, 20))} for day in days]
        return rows

    def registrations(self, people, units):
        days = [date(2018, 3, 1), date(2018, 6, 18), date(2018, 8, 30), date(2018, 12, 31)]
        rows = [
            {"đối tượng": "tập thể", "tên": unit["tên"], "đơn vị": self.unit_text(unit), "danh hiệu": "tap-the-ldtt", "ngày": self.day(*days)}
            for unit in units
            if self.chance(0.8)
        ]
        if self.chance(0.3):
            rows.append({"đối tượng": "cơ quan", "tên": "Sở Công Thương", "đơn vị": "", "danh hiệu": "co", "ngày": self.day(*days)})
        for name, unit, _ in people:
            rows.append({"đối tượng": "cá nhân", "tên": name, "đơn vị": self.unit_text(unit), "danh hiệu": "ldtt", "ngày": self.day(*days)})
        return rows

    def results(self, plan):
        rows = []
        for target in plan["chỉ tiêu"]:
            for day in self.random.sample(["31/3/2018", "30/6/2018", "30/9/2018", "31/12/2018"], self.random.randint(0, 3)):
                value = target["kế hoạch"] if self.chance(0.2) else self.number(50, 9000)
                rows.append({"chỉ tiêu": target["mã"], "số liệu đến ngày": day, "thực hiện": value, "ước thực hiện": self.pick(["", "", "có", "không"]), "nguồn": "Báo cáo, quý"})
        return rows

    def awards(self, people, units):
        rows = []
        for name, unit, group in people:
            for title in ["ldtt", "cstdcs"] if self.chance(0.4) else ["ldtt"]:
                rows.append(self.award(title, "cá nhân", name, self.unit_text(unit), group))
        for unit in units:
            for title in ["tap-the-ldtt", "tap-the-ldxs"]:
                if self.chance(0.5):
                    rows.append(self.award(title, "tập thể", unit["tên"], self.unit_text(unit), ""))
        if self.chance(0.5):
            rows.append(self.award("co", "cơ quan", "Sở Công Thương", "", ""))
        return rows

    def award(self, title, subject, name, unit, group):
        row = {"danh hiệu": title, "đối tượng": subject, "tên": name, "đơn vị": unit, "nhóm nhân sự": group, "trạng thái": self.pick(STATES)}
        if row["trạng thái"] == "đã có quyết định":
            row |= {"số quyết định": "1/QĐ-SCT", "ngày quyết định": "20/12/2018"}
        return row

    def scores(self, plan, units):
        if "chấm điểm" not in plan:
            return []
        rows = []
        shares = self.pick([[1], [0.5, 1], [0.5, 0.75, 1]])
        complete = self.pick([0.9, 0.99, 1])
        for this in plan["đợt"]:
            for unit in units:
                for criterion in plan["chấm điểm"]["tiêu chí"]:
                    if self.chance(complete if criterion["mã"].startswith("A") else 0.4):
                        rows.append(self.score(this, unit, criterion, shares))
        self.random.shuffle(rows)
        return rows

    def score(self, this, unit, criterion, shares):
        def points():
            value = f"{float(criterion['điểm tối đa']) * self.pick(shares):g}".replace(".", ",")
            return value.split(",")[0].rstrip() + ",0000005" if self.chance(0.01) and value != criterion["điểm tối đa"] else value

        council = this.get("trạng thái") == "đã có quyết định" or self.chance(0.3)
        own = not council or self.chance(0.5)
        if self.chance(0.01):
            council = own = False
        return {"đợt": this["mã"], "đơn vị": self.unit_text(unit), "tiêu chí": criterion["mã"], "điểm tự chấm": points() if own else "", "điểm hội đồng": points() if council else "", "ghi chú": ""}


# Writing

COLUMNS = {
    "don-vi": ["mã", "tên", "viết tắt", "tên cũ", "nhóm đơn vị", "từ ngày", "đến ngày", "đơn vị kế thừa"],
    "nhan-su": ["đơn vị", "ngày", "nhóm nhân sự", "số người"],
    "dang-ky": ["đối tượng", "tên", "đơn vị", "danh hiệu", "ngày"],
    "ket-qua": ["chỉ tiêu", "số liệu đến ngày", "thực hiện", "ước thực hiện", "nguồn"],
    "ky-luat": ["đơn vị", "hình thức kỷ luật", "số người"],
    "muc-tieu": ["mục tiêu", "số liệu đến ngày", "số đạt", "kết quả", "số quyết định", "ngày quyết định", "minh chứng", "nguồn"],
    "danh-hieu": ["danh hiệu", "đối tượng", "tên", "đơn vị", "nhóm nhân sự", "trạng thái", "số quyết định", "ngày quyết định"],
    "diem": ["đợt", "đơn vị", "tiêu chí", "điểm tự chấm", "điểm hội đồng", "ghi chú"],
}


def csv_text(columns, rows, separator):
    def cell(text):
        return f'"{text}"' if separator in text else text

    lines = [columns] + [[row.get(column, "") for column in columns] for row in rows]
    return "".join(separator.join(cell(text) for text in line) + "\n" for line in lines)


def yaml_text(value, indent=0):
    lines = []
    for key, item in value.items():
        if isinstance(item, dict):
            lines.append(" " * indent + key + ": " + flow(item))
        elif isinstance(item, list) and item:
            lines += [" " * indent + key + ":"] + [" " * indent + "  - " + flow(entry) for entry in item]
        elif not isinstance(item, list):
            lines.append(" " * indent + key + ": " + flow(item))
    return "\n".join(lines)


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return f'"{value}"'


def write_year(seed, folder):
    generator = Generator(seed)
    units, plan = generator.units(), generator.plan()
    sheets = generator.tables(plan, units)
    for name in generator.random.sample(sorted(sheets), 1 if generator.chance(0.1) else 0):
        del sheets[name]
    place = folder / "content" / "thi-dua" / "2018"
    place.mkdir(parents=True, exist_ok=True)
    text = yaml_text({key: value for key, value in plan.items() if key != "chấm điểm"}) + "\n"
    if "chấm điểm" in plan:
        text += "chấm điểm:\n" + yaml_text(plan["chấm điểm"], 2) + "\n"
    (place / "ke-hoach.yaml").write_text(text)
    separator = generator.pick(",;\t")
    (folder / "content" / "don-vi.csv").write_text(csv_text(COLUMNS["don-vi"], units, separator))
    for name, rows in sheets.items():
        (place / (name + ".csv")).write_text(csv_text(COLUMNS[name], rows, separator))
    for code, (sheet, scores, votes) in contest_years.Contests(seed + 1, units).folders().items():
        (place / code).mkdir(exist_ok=True)
        (place / code / "bang.yaml").write_text(yaml_text(sheet) + "\n")
        for name, rows in {"diem": scores, "phieu": votes}.items():
            (place / code / (name + ".csv")).write_text(csv_text(contest_years.COLUMNS[name], rows, separator))


def settle_goals(content, plan, sheets):
    """Makes the number of a share exactly what its goal needs, where that is a whole one: nothing else shows whether at
    least that much is enough."""
    rows = sheets["muc-tieu"] or []
    for goal in standings.Year(plan, sheets).published()["muc_tieu"]:
        needed = standings.number(goal["ty_le_phan_dau"]) * goal["mau_so"] if goal["mau_so"] and goal["ty_le_phan_dau"] else 1
        if needed % 100 == 0:
            for row in rows:
                if row["mục tiêu"] == goal["ma"]:
                    row["số đạt"] = str(needed // 100)
    if sheets["muc-tieu"] is not None:
        (content / "thi-dua/2018/muc-tieu.csv").write_text(csv_text(COLUMNS["muc-tieu"], rows, ","))


def main(seed, count, folder):
    wrong = {}
    for index in range(count):
        name = f"{index:04}"
        write_year(seed * 1_000_000 + index, folder / name)
        content = folder / name / "content"
        plan, sheets = tables.read_year(content, 2018)
        if index % 5 == 0:
            settle_goals(content, plan, sheets)
            plan, sheets = tables.read_year(content, 2018)
        right = standings.Year(plan, sheets).published()
        (folder / name / "du-lieu.json").write_text(json.dumps(right, ensure_ascii=False, indent=1) + "\n")
        for mutation in standings.MUTATIONS:
            if mutation not in wrong:
                published = standings.Year(plan, sheets, mutation).published()
                if published != right:
                    wrong[mutation] = {"year": name, "published": published}
    (folder / "mutants").mkdir(exist_ok=True)
    for mutation in standings.MUTATIONS:
        text = json.dumps(wrong.get(mutation, {}), ensure_ascii=False)
        (folder / "mutants" / (mutation + ".json")).write_text(text)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
