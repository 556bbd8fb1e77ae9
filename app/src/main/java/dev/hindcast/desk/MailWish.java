package dev.hindcast.desk;

/**
 * What a person wants mailed.
 *
 * @param reminders a mail as something comes up that waits for them
 * @param digest a mail every fortnight with what changed since they last looked
 */
public record MailWish(boolean reminders, boolean digest) {

    /** What holds until somebody says otherwise. */
    public static final MailWish USUAL = new MailWish(true, true);

    /** Whether nothing is mailed at all. */
    public boolean isNothing() {
        return !reminders && !digest;
    }
}
