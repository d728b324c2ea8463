"""threads.py EXAMPLES MODEL: the example's engine under many Python threads."""

import sys
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
from render import BanxinError, Engine  # noqa: E402

model = open(sys.argv[2], "rb").read()
with Engine() as engine:
    assert engine.version.count(".") == 2
    assert engine.check(model) == []
    with ThreadPoolExecutor(8) as threads:
        documents = list(threads.map(lambda _: engine.render(model)[0], range(12)))
    assert len(set(documents)) == 1 and documents[0].startswith(b"%PDF-1.")
    assert engine.extract(documents[0]) == model
    png, _ = engine.render(model, format=Engine.PNG, page=2, dots_per_inch=36)
    assert png.startswith(b"\x89PNG")
    try:
        engine.render(model.replace("year: 2024".encode(), "year: 二〇二四".encode()), name="错.yaml")
        raise AssertionError("a wrong model was set")
    except BanxinError as error:
        assert error.status == 65 and error.findings[0]["file"] == "错.yaml", error.findings
