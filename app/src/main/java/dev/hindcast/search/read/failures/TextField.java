package dev.hindcast.search.read.failures;

/** The fields that words are looked for in, and how much finding one there weighs. */
enum TextField {
    TITLE("title", 4f),
    LESSONS("lessons", 2.5f),
    SUMMARY("summary", 2f),
    SURPRISE("surprise", 1.5f),
    FACTORS("factors", 1.5f),
    CONTEXT("context", 1.5f),
    SECTIONS("sections", 1f);

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
