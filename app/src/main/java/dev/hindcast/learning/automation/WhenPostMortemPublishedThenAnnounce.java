package dev.hindcast.learning.automation;

import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.shared.Occasion;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Notes publications that subscribers are to be told of as soon as searches find them; the past is not announced. */
@Component
@ProcessingGroup("learning-automation")
@DisallowReplay
class WhenPostMortemPublishedThenAnnounce {

    private final NoticeBoard board;
    private final Clock clock;

    WhenPostMortemPublishedThenAnnounce(NoticeBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @EventHandler
    void on(PostMortemPublished event, Occasion occasion) {
        if (!occasion.source().mayStateThePast()) {
            board.announce(event.postMortem(), clock.instant());
        }
    }
}
