"""Varied annual reports: places, figures and texts differ, sums hold, pages run from 3 to 12.

The same count and seed give the same files, whatever the machine. Every place and every figure is invented.
"""

import random

RIVERS = "临江 清溪 白沙 云渡 石桥 东屏 南浦 永宁 望川 青岚 松林 罗塘 霞浦河 双溪口 沣水 漳口 澧源 滘头 崧厦 邳塘".split()
DISTRICTS = "青山区 高桥区 新湖区 北苑区 桐山县 平昌县 蓝田市 龙泉县 鹤鸣区 长岭县 暨湖区 岷阳县".split()
UNITS = (
    "望湖街道 花园街道 文昌街道 柳巷镇 大石镇 红旗乡 岭下乡 教育局 民政局 财政局 交通运输局 水利局 农业农村局 商务局 "
    "卫生健康局 应急管理局 审计局 市场监督管理局 医疗保障局 城市管理局 文化广电和旅游局 自然资源局"
).split()

TOPICS = [
    ("老旧小区改造", "改造方案、施工安排和验收结果"),
    ("义务教育招生", "招生范围、报名流程和录取结果"),
    ("社会救助", "救助标准、申请程序和发放情况"),
    ("食品安全抽检", "抽检批次、不合格项目和处置结果"),
    ("农村饮水安全", "水质监测、工程进度和资金使用"),
    ("公共交通优化", "线路调整、站点增设和票价方案"),
    ("惠企政策兑现", "申报指南、办理时限和兑付名单"),
    ("养老服务", "机构名录、服务内容和收费标准"),
    ("危旧房屋治理", "排查台账、鉴定结论和搬迁安置"),
    ("河湖长制", "巡查记录、问题清单和整改销号"),
    ("政府采购", "采购意向、中标结果和合同文本"),
    ("高标准农田建设", "项目批复、施工进度和竣工验收"),
]

WORK = [
    "围绕{topic}，分批公布{parts}，涉及{n}个村（社区）、{m}余户居民，群众可在村务公开栏和网站专栏同时查阅。",
    "修订《{unit}政务公开工作规程》，明确“先审查、后公开，一事一审、全面审查”的要求，对公开信息的来源、内容、格式、时限实行清单管理。",
    "组织清理历年信息{m}条，修改完善{n}条，撤下失效信息{k}条，信息发布的规范性明显增强。",
    "优化微信公众号栏目设置，新增“{k}分钟读懂政策”“社区公告栏”“办事一张图”等板块，全年推送图文信息{m}篇，累计阅读量{n}.{k}万次。",
    "在便民服务中心设置政务公开专区，配备查询终端{k}台、政府公报架{k}处，接待群众查阅咨询{m}余人次。",
    "将政务公开纳入年度工作考核，占综合考核分值的{k}%；组织业务培训{k}次，参训人员{n}人次。",
    "邀请居民代表、企业代表和媒体记者开展“政府开放日”活动{k}场，现场答复意见建议{n}条，满意率为9{k}.{k}%。",
    "对{topic}中群众反映集中的问题，采取图解、短视频、现场宣讲等方式开展解读，全年发布解读材料{n}件，其中负责人解读{k}件。",
    "建立登记、审核、办理、答复、归档全流程管理机制，疑难申请由司法机构会商研究，确保答复要素齐全、用语规范、依据准确。",
    "按照“应公开尽公开”的原则，对{topic}领域的事项逐项编制标准目录，明确公开主体、时限、渠道，并于每季度末开展一次自查，发现问题{k}个，均已整改到位。",
]

FAULTS = [
    "主动公开的内容与群众需求结合得还不够紧密，{topic}方面的政策解读形式较为单一",
    "基层公开事项标准不够统一，个别村（社区）更新不够及时",
    "工作人员对新业务、新要求的掌握还不够熟练，答复文书的规范性有待提高",
    "政策文件的检索功能不够便捷，历史文件的数字化程度不高",
]

REMEDIES = [
    "围绕{topic}等事项编制政策“明白卡”，做到一图看懂、一键咨询、一次办好",
    "制定公开事项目录，明确{k}类{n}项公开内容及更新时限，每季度开展一次检查",
    "实行新任工作人员跟班学习制度，由业务骨干一对一辅导，进一步提升办理质量",
    "完善文件库的分类和检索，补录历史文件{m}件，并标注有效性",
]

DENIED = [
    "stateSecret", "prohibitedByLaw", "threeSecuritiesOneStability", "thirdPartyRights", "internalAffairs", "processInfo",
    "enforcementFiles", "adminQuery",
]
UNAVAILABLE = ["notHeld", "needsCreation", "unclearAfterCorrection"]
NOT_PROCESSED = ["petition", "duplicate", "publicPublication", "massRepeated", "confirmOrReissue"]
OTHER = ["noCorrection", "noPayment", "misc"]


def models(count, seed=20250115):
    """`count` pairs of a name and a model in YAML."""
    for number in range(count):
        yield f"unit-{number + 1:05}", model(random.Random(seed * 100_003 + number), number)


def model(draw, number):
    place = draw.choice(RIVERS) + "市" + draw.choice(DISTRICTS)
    unit = draw.choice(UNITS)
    signer = unit + "办事处" if unit.endswith("街道") else unit + "人民政府" if unit[-1] in "镇乡" else place + unit
    issuer = place + unit if unit.endswith("街道") else place + signer if unit[-1] in "镇乡" else signer
    rows, received, carried, done, forward = applications(draw)
    length = draw.choice([0, 0, 1, 1, 2, 2, 3, 4, 6, 8])
    return "\n".join(
        [
            "layout: annual-report-2021",
            f"issuer: {issuer}",
            "year: 2024",
            "contact:",
            f"  office: {signer}",
            f"  address: {place}湖滨路{draw.randint(1, 300)}号",
            f"  postcode: \"33{draw.randint(0, 9999):04}\"",
            f"  phone: 0700-555{draw.randint(0, 9999):04}",
            f"  email: unit{number + 1}@example.gov.cn",
            "overview: |",
            *indented(overview(draw, unit, received, carried, done, forward, length)),
            *disclosure(draw),
            "applications:",
            *rows,
            *disputes(draw),
            "problems: |",
            *indented(problems(draw, unit, length)),
            "otherMatters: |",
            *indented(other_matters(draw, unit, length)),
            "signature:",
            f"  issuer: {signer}",
            f"  date: 2025-01-{draw.randint(10, 28)}",
            "",
        ]
    )


def indented(paragraphs):
    return ["  " + paragraph for paragraph in paragraphs]


def filled(draw, sentence, unit):
    topic, parts = draw.choice(TOPICS)
    return sentence.format(
        topic=topic, parts=parts, unit=unit, n=draw.randint(11, 99), m=draw.randint(120, 4800), k=draw.randint(2, 8))


def passage(draw, unit, sentences):
    return "".join(filled(draw, sentence, unit) for sentence in draw.sample(WORK, min(sentences, len(WORK))))


def overview(draw, unit, received, carried, done, forward, length):
    yield (
        f"2024年，{unit}坚持以公开为常态、不公开为例外，紧扣群众关心的事项，全面推进政务公开工作，着力提升公开质量和服务水平，"
        "较好地保障了群众的知情权、参与权和监督权；并将公开工作纳入工作考核、社会评议和责任追究。")
    yield "（一）主动公开"
    yield passage(draw, unit, 1 + length % 3)
    yield "（二）依申请公开"
    yield (
        f"全年新收到政府信息公开申请{received}件，上年结转{carried}件；办结{done}件，结转下年度继续办理{forward}件。"
        + passage(draw, unit, min(length, 1)))
    if length == 0:
        return
    for index, heading in enumerate(["政府信息管理", "政府信息公开平台建设", "监督保障"]):
        yield f"（{'三四五'[index]}）{heading}"
        for _ in range(1 + length * 2 // 3):
            yield passage(draw, unit, 2 + draw.randint(0, 2))


def problems(draw, unit, length):
    faults = [filled(draw, fault, unit) for fault in draw.sample(FAULTS, 3)]
    remedies = [filled(draw, remedy, unit) for remedy in draw.sample(REMEDIES, 3)]
    numbered = lambda texts: "；".join(f"{'一二三'[index]}是{text}" for index, text in enumerate(texts))
    yield f"2024年，{unit}政务公开工作取得一定成效，但仍存在一些不足：{numbered(faults)}。"
    if length == 0:
        return
    yield f"针对上述问题，采取了以下改进措施：{numbered(remedies)}。"
    for _ in range(length // 2):
        yield passage(draw, unit, 3)


def other_matters(draw, unit, length):
    yield "（一）收取信息处理费情况。2024年，本机关未向申请人收取信息处理费。"
    if length == 0:
        yield "（二）其他需要报告的事项。无。"
        return
    yield f"（二）落实年度政务公开工作要点情况。{passage(draw, unit, 1)}"
    yield (
        f"（三）人大代表建议和政协提案办理结果公开情况。全年承办人大代表建议{draw.randint(1, 9)}件、政协提案{draw.randint(1, 9)}件，"
        "均已按期办结，办理结果已在网站公开。")
    for _ in range(length // 3):
        yield passage(draw, unit, 3)
    yield "（四）其他需要报告的事项。无。"


def disclosure(draw):
    issued, repealed = draw.randint(0, 6), draw.randint(0, 3)
    return [
        "disclosure:",
        "  regulations: { issued: 0, repealed: 0, inForce: 0 }",
        f"  normativeDocuments: {{ issued: {issued}, repealed: {repealed}, inForce: {issued + draw.randint(0, 40)} }}",
        f"  licensing: {draw.randint(0, 4000)}",
        f"  penalties: {draw.randint(0, 300)}",
        f"  coercion: {draw.randint(0, 40)}",
        f"  fees: {draw.choice(['0', '12.5', '3.0682', '128.75'])}",
    ]


def applications(draw):
    """The rows of table three, and the totals that the text repeats."""
    counts = lambda share: [draw.randint(0, 9) if draw.random() < share else 0 for _ in range(6)]
    leaves, lines = [], []

    def row(name, values, indent):
        leaves.append(values)
        lines.append(f"{indent}{name}: {values}")

    row("granted", counts(0.5), "  ")
    row("partiallyGranted", counts(0.3), "  ")
    for group, names in [
        ("denied", DENIED), ("unavailable", UNAVAILABLE), ("notProcessed", NOT_PROCESSED), ("other", OTHER)
    ]:
        lines.append(f"  {group}:")
        for name in names:
            row(name, counts(0.12), "    ")
    done = [sum(column) for column in zip(*leaves)]
    forward = counts(0.2)
    carried = [min(draw.randint(0, 2), total + rest) for total, rest in zip(done, forward)]
    received = [total + rest - before for total, rest, before in zip(done, forward, carried)]
    head = [f"  newReceived: {received}", f"  carriedOver: {carried}"]
    return head + lines + [f"  carriedForward: {forward}"], sum(received), sum(carried), sum(done), sum(forward)


def disputes(draw):
    line = lambda: ", ".join(
        f"{key}: {draw.randint(0, 3)}" for key in ["upheld", "corrected", "other", "pending"])
    return ["disputes:"] + [
        f"  {row}: {{ {line()} }}" for row in ["review", "litigationDirect", "litigationAfterReview"]]
