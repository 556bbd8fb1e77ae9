package dev.hindcast.transfer.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into the XML of Word documents. */
final class Xml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Xml() {}

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    static boolean isWord(Node node, String name) {
        return is(node, name) && (WORD.equals(node.getNamespaceURI()) || WORD_STRICT.equals(node.getNamespaceURI()));
    }

    static List<Node> children(Node parent) {
        var all = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                all.add(node);
            }
        }
        return all;
    }

    static Optional<Node> child(Node parent, String name) {
        return children(parent).stream().filter(node -> isWord(node, name)).findFirst();
    }

    static Optional<Node> child(Optional<Node> parent, String name) {
        return parent.flatMap(node -> child(node, name));
    }

    /** All its characters. */
    static String text(Node node) {
        var text = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeType() == Node.ELEMENT_NODE ? text(child) : child.getNodeValue());
        }
        return text.toString();
    }

    /** The value of an attribute of Word's own; empty when there is none. */
    static Optional<String> value(Optional<Node> node, String attribute) {
        return node.flatMap(found -> {
            var attributes = found.getAttributes();
            for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
                if (attribute.equals(attributes.item(i).getLocalName())) {
                    return Optional.of(attributes.item(i).getNodeValue());
                }
            }
            return Optional.empty();
        });
    }

    /** The elements of that name below, in order; nothing below one of them, nor below one named {@code border}. */
    static List<Node> descendants(Node parent, String name, String border) {
        var found = new ArrayList<Node>();
        collect(parent, name, border, found);
        return found;
    }

    private static void collect(Node parent, String name, String border, List<Node> found) {
        for (var node : children(parent)) {
            if (isWord(node, name)) {
                found.add(node);
            } else if (!isWord(node, border) && !WordRuns.isRemoved(node) && node instanceof Element) {
                collect(node, name, border, found);
            }
        }
    }
}
