"""Asks Recoll through its own Python module: a job as JSON on standard input, the times as JSON on standard output."""

import json
import sys
import time

from recoll import recoll

job = json.load(sys.stdin)
db = recoll.connect(confdir=job["config"])
results = [None if query is None else {"times": [], "found": 0} for query in job["queries"]]
for _ in range(job["rounds"]):
    for query, result in zip(job["queries"], results):
        if query is None:
            continue
        began = time.perf_counter()
        cursor = db.query()
        result["found"] = cursor.execute(query, stemming=1, stemlang="english")
        cursor.fetchmany(20)
        result["times"].append((time.perf_counter() - began) * 1000)
json.dump(results, sys.stdout)
