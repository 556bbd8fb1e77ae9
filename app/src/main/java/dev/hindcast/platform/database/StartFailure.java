package dev.hindcast.platform.database;

/** Why Hindcast cannot start, in one sentence that tells the administrator what to do. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
