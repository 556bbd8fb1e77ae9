package dev.hindcast.search.read.failures;

import java.util.List;
import java.util.Map;

/** Words and phrases that mean the same, by the codes of their groups. */
record SynonymFacts(Map<String, List<String>> groups) implements Facts {
    static final String ID = "synonyms";
    static final SynonymFacts NONE = new SynonymFacts(Map.of());

    @Override
    public String id() {
        return ID;
    }

    SynonymFacts with(String code, List<String> words) {
        return new SynonymFacts(Labels.with(groups, code, words));
    }

    SynonymFacts without(String code) {
        return new SynonymFacts(Labels.without(groups, code));
    }
}
