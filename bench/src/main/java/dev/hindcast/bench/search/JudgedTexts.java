package dev.hindcast.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts with judged queries in BEIR form: {@code corpus.jsonl} and {@code queries.jsonl} with {@code _id}, {@code title}
 * and {@code text}, and judgements in {@code qrels/*.tsv} or {@code qrels.tsv}.
 *
 * @param relevant by query and text, how relevant; what is not listed is not
 */
record JudgedTexts(List<Text> texts, Map<String, String> queries, Map<String, Map<String, Integer>> relevant) {

    /** A text with its title, which may be empty. */
    record Text(String id, String title, String text) {}

    static JudgedTexts in(Path folder, String split) {
        try {
            var relevant = judgements(folder, split);
            var queries = new LinkedHashMap<String, String>();
            for (var query : texts(folder.resolve("queries.jsonl"))) {
                if (relevant.containsKey(query.id)) {
                    queries.put(query.id, query.text);
                }
            }
            return new JudgedTexts(texts(folder.resolve("corpus.jsonl")), queries, relevant);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Text> texts(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<Text>();
        try (var lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                var node = json.readTree(line);
                texts.add(new Text(
                        node.path("_id").asString(),
                        node.path("title").asString(""),
                        node.path("text").asString("")));
            });
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> judgements(Path folder, String split) throws IOException {
        var relevant = new HashMap<String, Map<String, Integer>>();
        var alone = folder.resolve("qrels.tsv");
        var file = Files.exists(alone) ? alone : folder.resolve("qrels").resolve(split + ".tsv");
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("\t");
            if (parts.length >= 3 && !parts[2].equals("score")) {
                var score = Integer.parseInt(parts[2].strip());
                if (score > 0) {
                    relevant.computeIfAbsent(parts[0], query -> new HashMap<>()).put(parts[1], score);
                }
            }
        }
        return relevant;
    }
}
