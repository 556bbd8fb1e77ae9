package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.Attachments;
import dev.hindcast.shared.DomainRule;

/** A post-mortem is an account and no album. */
record ImagesAreFew(int count) {

    void verify() {
        if (count >= Attachments.MOST) {
            throw DomainRule.conflict(
                    "too-many-images", "A post-mortem has at most %d images.".formatted(Attachments.MOST));
        }
    }
}
