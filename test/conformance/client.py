"""A client of python's standard library that is held to a part of suite.json: client.py URL. Prints a line a failure, and a count."""
import json, pathlib, sys, time, urllib.error, urllib.request, uuid, http.client

URL, SUITE = sys.argv[1], json.loads((pathlib.Path(__file__).parent / "suite.json").read_text())
CUSTOMER, TAGS = SUITE["customer"], {"retry table", "lost answers", "throttling", "in progress"}
LICENCE = {"quantity": 1, "termDuration": "P1Y"}
UNCERTAIN = lambda status: status in (408, 425, 499) or (status >= 500 and status != 501)


def control(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{URL}/_sandbox/{path}", data)) as answer:
        return json.load(answer)


def once(path, body, request_id):
    headers = {"Authorization": "Bearer " + "python-client-token-" * 3, "Content-Type": "application/json", "MS-RequestId": request_id}
    data = json.dumps(body).encode() if body is not None else b""
    request = urllib.request.Request(f"{URL}/v1/customers/{CUSTOMER}{path}", data, headers, method="POST")
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.loads(answer.read()), answer.headers
    except urllib.error.HTTPError as error:
        text = error.read()
        return error.code, json.loads(text) if text else None, error.headers
    except (urllib.error.URLError, http.client.HTTPException, OSError):
        return 0, None, {}


def call(path, body, keeps_id):
    request_id = str(uuid.uuid4())
    for _ in range(5):
        status, answer, headers = once(path, body, request_id)
        if 200 <= status < 300:
            return "refused" if "code" in answer else "done"
        in_progress = status == 409 and str(answer["code"]) in ("800060", "800064")
        if status not in (0, 429) and not in_progress and not UNCERTAIN(status):
            return "refused"
        if status >= 500 and answer is not None and not keeps_id:
            request_id = str(uuid.uuid4())
        time.sleep(float(headers.get("Retry-After") or 0))
    return "unknown"


def run(case):
    control("reset", {})
    if case["call"] == "checkoutCart":
        cart = control("seed", {"carts": {CUSTOMER: [{"lineItems": [{**LICENCE, "catalogItemId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", "billingCycle": "monthly"}]}]}})["carts"][CUSTOMER][0]
        path, body = f"/carts/{cart}/checkout", None
    else:
        path, body = "/orders", {"billingCycle": "monthly", "lineItems": [{**LICENCE, "lineItemNumber": 0, "offerId": "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5"}]}
    for fault in case["faults"]:
        control("faults", fault)
    result = call(path, body, case["call"] == "createOrder")
    sent = [request for request in control("requests") if request.get("operation") == case["call"]]
    ids = {request["headers"].get("ms-requestid") for request in sent}
    return {"result": result, "sent": len(sent), "requestIds": len(ids), "orders": len(control(f"orders?customer={CUSTOMER}"))}


cases = [case for case in SUITE["cases"] if set(case["tags"]) <= TAGS]
failed = 0
for case in cases:
    found = run(case)
    if found != case["expect"]:
        failed += 1
        print(f"{case['name']}: {found}, expected {case['expect']}")
print(f"{len(cases) - failed} passed, {failed} failed")
sys.exit(failed > 0)
