package dev.hindcast.bench.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How good rankings are, as means over queries.
 *
 * @param ndcg nDCG@10 with the judged scores as gains
 * @param recall recall@100
 * @param reciprocalRank MRR over the first 100
 */
record Quality(double ndcg, double recall, double reciprocalRank) {

    private static final int GAINED = 10;
    private static final int RECALLED = 100;

    /** Of the rankings of all judged queries. */
    static Quality of(Map<String, List<String>> rankings, Map<String, Map<String, Integer>> relevant) {
        double ndcg = 0;
        double recall = 0;
        double reciprocal = 0;
        for (var ranking : rankings.entrySet()) {
            var judged = relevant.get(ranking.getKey());
            var found = ranking.getValue();
            ndcg += gain(found.stream().map(id -> judged.getOrDefault(id, 0)).toList())
                    / gain(judged.values().stream()
                            .sorted((one, other) -> other - one)
                            .toList());
            var first = new HashSet<>(found.subList(0, Math.min(RECALLED, found.size())));
            recall += (double) judged.keySet().stream().filter(first::contains).count() / judged.size();
            reciprocal += reciprocalRank(found, judged);
        }
        var queries = Math.max(1, rankings.size());
        return new Quality(ndcg / queries, recall / queries, reciprocal / queries);
    }

    private static double gain(List<Integer> scores) {
        double gain = 0;
        for (int i = 0; i < Math.min(GAINED, scores.size()); i++) {
            gain += scores.get(i) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    private static double reciprocalRank(List<String> found, Map<String, Integer> judged) {
        for (int i = 0; i < Math.min(RECALLED, found.size()); i++) {
            if (judged.containsKey(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
