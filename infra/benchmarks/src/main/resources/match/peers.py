"""Peers of the job `match`, one task a process: TASK WORK N ROUNDS. Prints as MatchBench does."""
import resource
import sys
import time

task, work, n, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def lines(file):
    with open(f"{work}/{file}", encoding="utf-8") as text:
        return [line.rstrip("\n") for line in text]


def within():
    """Every name within two edits, by comparing with every name: score 0 is the cut-off's way to say further."""
    import numpy
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cdist
    agencies, feed = lines("agencies.txt"), lines("feed_names.txt")[:n]

    def run():
        count = total = 0
        for start in range(0, len(feed), 500):
            part = cdist(feed[start:start + 500], agencies, scorer=Levenshtein.distance, score_cutoff=2,
                         dtype=numpy.uint8, workers=1)
            rows, positions = numpy.nonzero(part <= 2)
            count += len(rows)
            total += int(((rows.astype(numpy.int64) + start + 1) * (positions + 1)).sum())
        return f"{count} {total}"
    return run


def search():
    """The best of all names by normalised distance, by comparing with every name."""
    import numpy
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import cdist
    rows = [line.split("\t") for line in lines("names.txt")]
    names = [row[1] for row in rows]
    name_of = {row[0]: row[1] for row in rows}
    queries = [line.split("\t") for line in lines("queries.txt")][:n]

    def run():
        right = 0
        for start in range(0, len(queries), 8):
            part = queries[start:start + 8]
            best = cdist([query[1] for query in part], names, scorer=Indel.normalized_similarity,
                         dtype=numpy.float32, workers=1).argmax(axis=1)
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
    connection.execute(f"CREATE TABLE codes AS SELECT DISTINCT column0 AS code FROM read_csv('{work}/agency_codes.txt', header = false, delim = '\\t', all_varchar = true)")

    def run():
        return "/".join(str(int(value)) for value in connection.execute(
            f"SELECT count(*), sum(CASE WHEN {check} THEN 1 ELSE 0 END), sum(CASE WHEN code IS NULL THEN 0 ELSE 1 END), "
            f"sum(CASE WHEN {keywords} THEN 1 ELSE 0 END) FROM read_csv('{work}/feed-{n}.csv.gz', header = true, "
            "all_varchar = true, quote = '\"', escape = '\"', max_line_size = 4000000) LEFT JOIN codes ON uscc = code").fetchone())
    return run


run = {"within": within, "search": search, "rows": rows}[task]()
for round_ in range(rounds + 1):
    wall, cpu = time.perf_counter(), time.process_time()
    answer = run()
    print(task, round_, time.process_time() - cpu, time.perf_counter() - wall,
          resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10, answer, flush=True)
