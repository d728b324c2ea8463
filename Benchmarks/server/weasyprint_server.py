"""What one would write instead: a plain Python server that sets a report with WeasyPrint, a thread a connection."""

import sys
import tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

COMPARE = Path(__file__).parents[1] / "compare"
sys.path[:0] = [str(COMPARE), str(COMPARE / "peers")]
from markup import html
from report import report
from weasyprint_peer import FACES

fonts = sys.argv[1]


def sheet(configuration):
    faces = "".join(
        f'@font-face {{ font-family: "{name}"; src: url("file://{fonts}/{file}") }}' for name, file in FACES.items())
    faces += f'@font-face {{ font-family: "FandolSong"; src: url("file://{fonts}/FandolSong-Regular.otf") }}'
    return CSS(string=faces, font_config=configuration)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    configuration = FontConfiguration()
    sheet = sheet(configuration)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with tempfile.NamedTemporaryFile(suffix=".yaml") as model:
            model.write(body)
            model.flush()
            document = HTML(string=html(report(model.name)))
        pdf = document.write_pdf(
            stylesheets=[self.sheet], font_config=self.configuration, pdf_variant="pdf/a-2a")
        self.send_response(200)
        self.send_header("Content-Type", "application/pdf")
        self.send_header("Content-Length", str(len(pdf)))
        self.end_headers()
        self.wfile.write(pdf)

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"port={server.server_port}", file=sys.stderr, flush=True)
server.serve_forever()
