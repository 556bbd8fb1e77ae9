package dev.hindcast.platform.web;

/** A body of more bytes than a command may have. */
final class BodyTooLarge extends RuntimeException {

    private final int limit;

    BodyTooLarge(int limit) {
        super("body of more than " + limit + " bytes");
        this.limit = limit;
    }

    String told() {
        return "The body must have at most %,d bytes.".formatted(limit);
    }
}
