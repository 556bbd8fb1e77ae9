package dev.hindcast.checkin.web;

import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.Week;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.SignedIn;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A week names the check-in of whoever asks; nothing names another's. */
@Component
class OwnWeeks implements IdResolver<CheckInId> {

    @Override
    public Class<CheckInId> type() {
        return CheckInId.class;
    }

    @Override
    public Optional<CheckInId> resolve(String text) {
        var week = Week.parse(text);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(CheckInId.of(who.actor().person(), week))
                : Optional.empty();
    }
}
