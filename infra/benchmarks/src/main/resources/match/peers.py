"""Peers of the job `match` that are programs of Python: TASK FOLDER. Takes turns as Turns.java does."""
import resource
import sys
import time

task, folder = sys.argv[1], sys.argv[2]


def lines(file):
    with open(f"{folder}/{file}", encoding="utf-8") as text:
        return [line.rstrip("\n") for line in text]


def within():
    """Every name within two edits, by comparing with every name."""
    import numpy
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cdist
    agencies, feed = lines("agencies.txt"), lines("feed_names.txt")

    def run(n):
        count = total = 0
        for start in range(0, n, 500):
            part = cdist(feed[start:min(n, start + 500)], agencies, scorer=Levenshtein.distance, score_cutoff=2,
                         dtype=numpy.uint8, workers=1)
            rows, positions = numpy.nonzero(part <= 2)
            count += len(rows)
            total += int(((rows.astype(numpy.int64) + start + 1) * (positions + 1)).sum())
        return f"{count}/{total}"
    return run


def search():
    """The best of all names by fuzz.ratio, by comparing with every name."""
    import numpy
    from rapidfuzz import fuzz
    from rapidfuzz.process import cdist
    rows = [line.split("\t") for line in lines("names.txt")]
    names = [row[1] for row in rows]
    name_of = {row[0]: row[1] for row in rows}
    queries = [line.split("\t") for line in lines("queries.txt")]

    def run(n):
        right = 0
        for start in range(0, n, 8):
            part = queries[start:min(n, start + 8)]
            best = cdist([query[1] for query in part], names, scorer=fuzz.ratio, dtype=numpy.uint8,
                         workers=1).argmax(axis=1)
            right += sum(names[at] == name_of.get(query[0]) for at, query in zip(best, part))
        return str(right)
    return run


def rows():
    """The rows of a packed file in one statement."""
    import duckdb
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = " + ".join(f"(strpos('{alphabet}', substr(upper(uscc), {i + 1}, 1)) - 1) * {w}" for i, w in enumerate(weights))
    known = " AND ".join(f"strpos('{alphabet}', substr(upper(uscc), {i + 1}, 1)) > 0" for i in range(17))
    check = f"length(uscc) = 18 AND {known} AND substr('{alphabet}', (31 - ({total}) % 31) % 31 + 1, 1) = substr(upper(uscc), 18, 1)"
    keywords = " OR ".join(f"contains(scope, '{word}')" for word in lines("keywords.txt"))
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    connection.execute(f"CREATE TABLE codes AS SELECT DISTINCT column0 AS code FROM read_csv('{folder}/agency_codes.txt', header = false, delim = '\\t', all_varchar = true)")

    def run(n):
        return "/".join(str(int(value)) for value in connection.execute(
            f"SELECT count(*), sum(CASE WHEN {check} THEN 1 ELSE 0 END), sum(CASE WHEN code IS NULL THEN 0 ELSE 1 END), "
            f"sum(CASE WHEN {keywords} THEN 1 ELSE 0 END) FROM read_csv('{folder}/feed-{n}.csv.gz', header = true, "
            "all_varchar = true, quote = '\"', escape = '\"', max_line_size = 4000000) LEFT JOIN codes ON uscc = code").fetchone())
    return run


run = {"within": within, "search": search, "rows": rows}[task]()
print("ready", flush=True)
for asked in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    answer = run(int(asked))
    print(time.process_time() - cpu, time.perf_counter() - wall, 0, answer, flush=True)
