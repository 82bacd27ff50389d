"""Computes a published draw again, by the text of the protocol alone and with Python's own library.

What somebody writes who trusts nothing of this project: outsider.py bundle.json prints MATCH, or what differs.
"""
import gc
import hmac
import json
import sys
from decimal import ROUND_CEILING, Decimal
from hashlib import sha256


def jcs(value):
    # Names in a bundle are ASCII, so that their order in UTF-16 is their order.
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha(data):
    return sha256(data).hexdigest()


def merkle(leaves):
    """RFC 9162, level by level: a node without a neighbour moves up as it is."""
    level = [sha256(b"\0" + leaf).digest() for leaf in leaves]
    while len(level) > 1:
        above = [sha256(b"\1" + left + right).digest() for left, right in zip(level[::2], level[1::2])]
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0].hex() if level else sha(b"")


def wanted(quota, size):
    if quota["rule"] == "CENSUS":
        return size
    if quota["rule"] == "COUNT":
        return min(quota["count"], size)
    return int((Decimal(quota["ratio"]) * size).to_integral_value(ROUND_CEILING))


def teams(plan, drawn, officers, key):
    quotas = {quota["stratum"]: quota.get("brigades") for quota in plan["quotas"]}
    barred = {}
    for pair in plan.get("conflicts", []):
        barred.setdefault(pair["unitId"], set()).add(pair["officerId"])
    load = {one["officerId"]: 0 for one in officers}
    for _, unit, stratum in sorted(drawn):
        free = [
            one["officerId"]
            for one in officers
            if one["officerId"] not in barred.get(unit, ()) and (not quotas[stratum] or one["brigade"] in quotas[stratum])
        ]
        lacking = plan["teamSize"] - len(free)
        if lacking > 0:
            yield {"unitId": unit, "team": [], "shortBy": lacking}
            continue
        most = sorted(load[one] for one in free)[plan["teamSize"] - 1]
        head = b"officer\0" + unit.encode() + b"\0"
        ranked = sorted((load[one], hmac.digest(key, head + one.encode(), "sha256"), one) for one in free if load[one] <= most)
        team = [one for _, _, one in ranked[: plan["teamSize"]]]
        for one in team:
            load[one] += 1
        yield {"unitId": unit, "team": team}


def verify(bundle):
    plan, units = bundle["plan"], sorted(bundle["frame"], key=lambda one: one["unitId"].encode())
    officers = sorted(bundle["officers"], key=lambda one: one["officerId"].encode())
    yield "planHash", sha(jcs(plan))
    yield "frameRoot", merkle([f"{one['unitId']}\t{one['stratum']}\t{one['weight']}".encode() for one in units])
    yield "officerRoot", merkle([f"{one['officerId']}\t{one['brigade']}".encode() for one in officers])
    yield "secretCommitment", sha(bundle["secret"].encode())
    said = []
    for one in bundle["contributions"]:
        if one["kind"] == "WITNESS" and sha(jcs({"by": one["by"], "value": one["value"]})) != one["commitment"]:
            yield "contributions", None
        said.append({name: one[name] for name in ("by", "kind", "value")})
    kept = {name: bundle[name] for name in ("drawId", "frameRoot", "officerRoot", "planHash", "secret")}
    yield "seed", sha(jcs({"contributions": said, **kept}))
    key = bytes.fromhex(bundle["seed"])
    strata = {quota["stratum"]: [] for quota in plan["quotas"]}
    for one in units:
        if one["stratum"] in strata:
            head = b"unit\0" + one["unitId"].encode() + b"\0"
            best = min(hmac.digest(key, head + b"%d" % i, "sha256") for i in range(1, one["weight"] + 1))
            strata[one["stratum"]].append((best, one["unitId"], one["stratum"]))
    drawn, result = [], []
    for quota in plan["quotas"]:
        ranked = sorted(strata[quota["stratum"]])
        n = wanted(quota, len(ranked))
        drawn += ranked[:n]
        ids = [unit for _, unit, _ in ranked]
        result.append({"stratum": quota["stratum"], "size": len(ids), "drawn": ids[:n], "reserve": ids[n:]})
    yield "result", result
    yield "teams", list(teams(plan, drawn, officers, key))


def main():
    gc.disable()  # Nothing here becomes garbage before the end.
    with open(sys.argv[1], "rb") as file:
        bundle = json.load(file)
    for field, computed in verify(bundle):
        if bundle.get(field) != computed:
            print(field, "differs")
            return 1
    print("MATCH")
    return 0


if __name__ == "__main__":
    sys.exit(main())
