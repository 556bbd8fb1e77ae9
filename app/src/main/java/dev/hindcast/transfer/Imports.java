package dev.hindcast.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes files in; {@link TransferQuery} tells what becomes of them. */
public interface Imports {

    /** The most rows a file may have. */
    int MOST_ROWS = 200_000;

    /** Up to this many rows are imported in one transaction; longer files go in blocks, once all rows are checked. */
    int ROWS_AT_ONCE = 3_000;

    /**
     * What a file looks like.
     *
     * @param sample its first rows, each as long as the headings
     */
    record Preview(String encoding, String separator, List<String> headings, List<List<String>> sample) {}

    /** Looks at the first rows of a file without importing anything. */
    Preview preview(InputStream file) throws IOException;

    /**
     * What a file of post-mortems in Markdown or Word, or a zip of such, holds.
     *
     * @param notes what else was in the file and was left out
     */
    record Documents(List<Understood> documents, List<String> notes) {}

    /** Reads documents without importing anything; empty when the file holds none, but perhaps a table. */
    Optional<Documents> understand(String fileName, InputStream file) throws IOException;

    /**
     * Keeps the file, checks the mapping against its headings and begins the import.
     *
     * @return the identifier under which its progress can be asked
     */
    String start(ImportRequest request, InputStream file) throws IOException;
}
