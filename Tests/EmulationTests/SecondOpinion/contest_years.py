"""Random contests for the years of years.py: few members and coarse points, so that many of them tie."""

import random

MEMBERS = ["Sở Công Thương", "Sở Tài chính", "Sở Xây dựng", "Sở Giao thông Vận tải", "Ban Quản lý Khu kinh tế", "Cục Thuế tỉnh", "Kho bạc Nhà nước", "Ánh Dương", "Điện lực tỉnh", "Cục Hải quan"]
STAGES = [["tự chấm", "hội đồng"], ["tự chấm", "cụm", "hội đồng"], ["Văn phòng", "Phòng Tài chính", "Phòng Nội vụ", "hội đồng"], ["hội đồng"]]
COLUMNS = {"diem": ["thành viên", "tiêu chí", "bên chấm", "điểm", "lý do", "căn cứ", "minh chứng"], "phieu": ["thành viên", "số phiếu"]}


class Contests:
    def __init__(self, seed, units):
        self.random = random.Random(seed)
        self.chance = lambda share: self.random.random() < share
        self.pick = self.random.choice
        self.units = units

    def folders(self):
        codes = self.random.sample(["khoi-kinh-te", "cum-1", "cum-10", "chuyen-de"], self.pick([0, 1, 1, 2]))
        return {code: self.contest(code) for code in codes}

    def contest(self, code):
        stages = self.pick(STAGES)
        sheet = {"tên": "Bảng thử " + code, "loại": self.pick(["khối", "cụm", "chuyên đề"])}
        if self.chance(0.7):
            sheet["trạng thái"] = self.pick(["tạm tính", "hội đồng thống nhất", "đã có quyết định"])
            if sheet["trạng thái"] == "đã có quyết định":
                sheet |= {"số quyết định": "5/QĐ-UBND", "ngày quyết định": "31/12/2018"}
        sheet["thành viên"] = self.members()
        if stages != STAGES[0] or self.chance(0.5):
            sheet["bên chấm"] = stages
        sheet["tiêu chí"] = self.criteria(stages)
        if self.chance(0.6):
            sheet["điểm thưởng tối đa"] = self.pick(["5", "7,5", "10"])
        sheet["mức xếp loại"] = [
            {"tên": "Xuất sắc", "từ điểm": self.pick(["20", "30"]), "mỗi tiêu chí đạt từ": self.pick(["85%", "50%"])},
            {"tên": "Tốt", "từ điểm": "10", "mỗi tiêu chí đạt từ": "50%"},
            {"tên": "Khá", "từ điểm": self.pick(["0", "10"])},
        ]
        rules = self.pick([[], ["ít điểm trừ hơn"], ["nhiều phiếu hơn"], ["ít điểm trừ hơn", "nhiều phiếu hơn"], ["nhiều phiếu hơn", "ít điểm trừ hơn"]])
        if rules:
            sheet["đồng hạng"] = rules
        if self.chance(0.8):
            sheet["cờ"] = self.pick([
                [{"từ hạng": "1", "đến hạng": "1", "danh hiệu": "Cờ thi đua của UBND tỉnh"}, {"từ hạng": "2", "đến hạng": "3", "danh hiệu": "Bằng khen"}],
                [{"từ hạng": "1", "đến hạng": "2", "danh hiệu": "Cờ thi đua"}],
            ])
        if self.chance(0.8):
            sheet["phiếu"] = {"tổng số": "10", "tỷ lệ tối thiểu": self.pick(["50%", "70%", "80%"])}
        return sheet, self.scores(sheet, stages), self.votes(sheet)

    def members(self):
        names = self.random.sample(MEMBERS, self.pick([1, 3, 4, 6, 8]))
        members = [{"mã": f"tv-{i}", "tên": name} for i, name in enumerate(names)]
        for unit in self.random.sample(self.units, self.random.randint(0, min(2, len(self.units)))):
            members.append({"mã": unit["mã"]})
        if self.chance(0.8):
            self.pick(members)["là ta"] = "có"
        return members

    def criteria(self, stages):
        tops = [self.criterion(f"A{i}", None, 0, stages) for i in range(self.random.randint(1, 2))]
        tops += [self.criterion(f"B{i}", "điểm thưởng", 0, stages) for i in range(self.random.randint(0, 2))]
        return tops + [self.criterion(f"C{i}", "điểm trừ", 0, stages) for i in range(self.random.randint(1, 2))]

    def criterion(self, code, kind, depth, stages):
        node = {"mã": code, "tên": f"Tiêu chí {code}", "điểm tối đa": self.pick(["10", "20"] if kind is None else ["8", "10"])}
        if kind and (depth == 0 or self.chance(0.2)):
            node["loại điểm"] = kind
        if self.chance(0.3):
            some = set(self.random.sample(stages, self.random.randint(1, len(stages))))
            node["bên chấm"] = [stage for stage in stages if stage in some]
            stages = node["bên chấm"]
        if depth < 3 and self.chance(0.35):
            node["tiêu chí"] = [self.criterion(f"{code}.{i}", kind, depth + 1, stages) for i in range(self.random.randint(1, 3))]
        return node

    def leaves(self, items, stages):
        for item in items:
            own = item.get("bên chấm", stages)
            if "tiêu chí" in item:
                yield from self.leaves(item["tiêu chí"], own)
            else:
                yield item, own

    def scores(self, sheet, stages):
        rows, complete, open_share = [], self.pick([0.95, 1]), self.pick([0, 0, 0.1])
        decided = sheet.get("trạng thái") == "đã có quyết định"
        shares = self.pick([[1], [0.5, 1], [0.5, 0.75, 1]])
        for member in sheet["thành viên"]:
            for leaf, own in self.leaves(sheet["tiêu chí"], stages):
                if not self.chance(complete if leaf["mã"].startswith("A") else 0.6):
                    continue
                last = own if decided or not self.chance(open_share) else own[:-1]
                for stage in last:
                    if stage == last[-1] or self.chance(0.6):
                        rows.append(self.score(member, leaf, stage, shares))
        self.random.shuffle(rows)
        return rows

    def score(self, member, leaf, stage, shares):
        points = f"{float(leaf['điểm tối đa']) * self.pick(shares):g}".replace(".", ",")
        if not leaf["mã"].startswith("A"):
            points = self.pick(["0", "4", "8", "2,5"])
        why = {} if leaf["mã"].startswith("A") else {"lý do": "Lý do thử", "căn cứ": "Công văn, số 1"}
        name = self.pick([member["mã"], member.get("tên", member["mã"])])
        return {"thành viên": name, "tiêu chí": self.pick([leaf["mã"], leaf["tên"]]), "bên chấm": stage, "điểm": points} | why

    def votes(self, sheet):
        return [{"thành viên": member["mã"], "số phiếu": self.pick(["4", "5", "7", "8", "8", "10"])} for member in sheet["thành viên"] if self.chance(0.9)]
