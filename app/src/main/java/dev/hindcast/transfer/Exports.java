package dev.hindcast.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** Lets tables out of the house. */
public interface Exports {

    /** Asks for what is wanted, so that faults show before anything is written; what comes out is as it is then. */
    Output prepare(Export export, ExportFormat format);

    /** Tables that are ready to be written. */
    @FunctionalInterface
    interface Output {

        /** Writes them all; the stream stays open. */
        void writeTo(OutputStream stream) throws IOException;
    }
}
