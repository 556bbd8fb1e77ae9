package dev.hindcast.search.read.failures;

/**
 * The fields of which passages are shown, and how much finding a word there adds to finding it anywhere; nothing where
 * words are not looked for by themselves.
 */
enum TextField {
    TITLE("title", 0.25f),
    LESSONS("lessons", 0.1f),
    SUMMARY("summary", 0.05f),
    SURPRISE("surprise", 0.03f),
    FACTORS("factors", 0.05f),
    CONTEXT("context", 0),
    SECTIONS("sections", 0);

    private final String code;
    private final float weight;

    TextField(String code, float weight) {
        this.code = code;
        this.weight = weight;
    }

    String code() {
        return code;
    }

    String path() {
        return "texts." + code;
    }

    float weight() {
        return weight;
    }
}
