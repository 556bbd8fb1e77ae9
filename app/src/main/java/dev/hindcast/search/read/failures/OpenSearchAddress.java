package dev.hindcast.search.read.failures;

/**
 * Where OpenSearch is.
 *
 * @param user empty when it asks for none
 * @param alias what the index that serves is called there; the names of all of them begin with it
 */
record OpenSearchAddress(String url, String user, String password, String alias) {

    @Override
    public String toString() {
        return url + " (" + alias + ")";
    }
}
