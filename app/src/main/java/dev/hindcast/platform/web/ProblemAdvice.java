package dev.hindcast.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever a resource throws with a problem. */
@RestControllerAdvice
class ProblemAdvice {

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void tell(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!Api.isAskedBy(request) || thrown instanceof AuthenticationException || isHungUp(thrown)) {
            throw thrown;
        }
        writer.write(response, thrown);
    }

    private static boolean isHungUp(Exception thrown) {
        return thrown instanceof IOException;
    }
}
