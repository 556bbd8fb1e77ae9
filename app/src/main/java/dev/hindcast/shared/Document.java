package dev.hindcast.shared;

/** A section of a document in Markdown: 1 to {@value Text#DOCUMENT} characters. */
public record Document(String value) {

    public Document {
        value = Text.required("", value, Text.DOCUMENT);
    }

    @Override
    public String toString() {
        return value;
    }
}
