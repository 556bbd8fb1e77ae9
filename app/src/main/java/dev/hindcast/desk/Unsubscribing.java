package dev.hindcast.desk;

/** Ends a person's mails by the secret that each of them carries, without signing in. */
public interface Unsubscribing {

    /** Whether there is somebody whose mails the secret ends. */
    boolean isKnown(String token);

    /** Mails nothing more to the person whose secret it is; whoever knows none ends nothing. */
    void unsubscribe(String token);
}
