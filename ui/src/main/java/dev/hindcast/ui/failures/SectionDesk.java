package dev.hindcast.ui.failures;

import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.DraftKeeper.Typed;
import dev.hindcast.postmortem.Image;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.postmortem.SectionLocks.Lock;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Meanwhile;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.ShownVersion;
import dev.hindcast.ui.common.WhatOthersDid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sections of one editor need: keeping what is typed, locking, writing, pictures. One for each screen. */
final class SectionDesk {

    private final Messages messages;
    private final CurrentUser user;
    private final DraftKeeper drafts;
    private final SectionLocks locks;
    private final PostMortemId postMortem;
    private final PersonId author;
    private final Directory directory;
    private final Instant opened;
    private final String screen = UUID.randomUUID().toString();

    SectionDesk(
            Messages messages,
            CurrentUser user,
            Directory directory,
            DraftKeeper drafts,
            SectionLocks locks,
            PostMortemId postMortem) {
        this.messages = messages;
        this.user = user;
        this.drafts = drafts;
        this.locks = locks;
        this.postMortem = postMortem;
        this.author = user.actor().person();
        this.directory = directory;
        this.opened = directory.now();
    }

    PostMortemId postMortem() {
        return postMortem;
    }

    PersonId author() {
        return author;
    }

    /** The document as it is now, when this person may still read it. */
    Optional<Account> account() {
        return messages.ask(new GetPostMortem(postMortem, user.actor())).postMortem();
    }

    /** The version of the document, for forms that take the place of what stands there. */
    long version() {
        return account().map(account -> account.summary().version()).orElse(-1L);
    }

    /** What others do from now on; what is about no project has no timeline that could tell. */
    Meanwhile meanwhile() {
        return since(directory.now());
    }

    private Meanwhile since(Instant moment) {
        return account()
                .map(account -> account.summary().project())
                .<Meanwhile>map(project -> new WhatOthersDid(messages, user.actor(), project, moment))
                .orElse(Meanwhile.UNKNOWN);
    }

    List<Typed> typed() {
        return drafts.typed(postMortem);
    }

    /** Locks of other screens. */
    List<Lock> othersLocks() {
        return locks.held(postMortem).stream()
                .filter(lock -> !lock.screen().equals(screen))
                .toList();
    }

    /** Takes the section; empty when it is ours now, else who has it. */
    Optional<Lock> take(Section section) {
        return Optional.of(locks.take(postMortem, section, author, screen))
                .filter(lock -> !lock.screen().equals(screen));
    }

    void leave(Section section) {
        locks.release(postMortem, section, screen);
    }

    void leaveAll() {
        locks.release(postMortem, screen);
    }

    /** A sign of life. */
    void prolong() {
        locks.prolong(postMortem, screen);
    }

    void keep(Section section, String text) {
        drafts.keep(postMortem, section, author, text);
    }

    void forget(Section section, PersonId whose) {
        drafts.forget(postMortem, section, whose);
    }

    /** Writes the section unless somebody else has done so since it read {@code before}; then answers what they wrote. */
    Optional<String> write(Section section, String before, String text) {
        var theirs = account()
                .map(account -> account.latest().sections().getOrDefault(section, ""))
                .orElse("");
        if (!theirs.equals(before)) {
            return Optional.of(theirs);
        }
        // When it is refused, as when somebody has published it meanwhile, who did so is told.
        ShownVersion.of(() -> -1, since(opened))
                .send(
                        messages,
                        new PostMortemCommand.WriteSection(
                                postMortem, section, text.isBlank() ? null : new Document(text)),
                        null);
        drafts.forget(postMortem, section, author);
        return Optional.empty();
    }

    /** Adds a picture and answers how a section shows it. */
    String add(String fileName, byte[] bytes) {
        var name = fileName == null || fileName.isBlank() ? "Picture" : fileName.replaceFirst("\\.[A-Za-z0-9]+$", "");
        var command =
                new PostMortemCommand.AddAttachment(postMortem, AttachmentId.fresh(), new Line(name), Image.of(bytes));
        messages.send(command);
        return "![" + name.replaceAll("[\\[\\]\\\\]", "") + "](attachment:" + command.attachment() + ")";
    }
}
