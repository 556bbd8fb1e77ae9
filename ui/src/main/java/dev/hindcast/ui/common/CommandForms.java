package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import org.springframework.stereotype.Component;

/** Asks for what a command needs: one form for every command, made from its record. */
@Component
public class CommandForms {

    private final Messages messages;
    private final Directory directory;

    CommandForms(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    /** A form for the command, to be told what is known already and then opened. */
    public CommandForm form(Class<? extends Command> command, String title) {
        return new CommandForm(messages, directory, command, title);
    }
}
