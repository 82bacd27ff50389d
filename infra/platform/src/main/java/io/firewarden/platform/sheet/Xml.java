package io.firewarden.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as a stream of elements. Names of elements count without their
 * namespace: the strict and the usual flavour of the format differ in nothing else. The
 * parser expands no entity and loads nothing.
 */
final class Xml implements Closeable {

	/** The longest text that a cell can hold. */
	static final int LONGEST = 32_767;

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;

	private final XMLStreamReader reader;

	Xml(InputStream in) throws Unreadable {
		this.in = in;
		try {
			this.reader = FACTORY.createXMLStreamReader(in);
		}
		catch (XMLStreamException ex) {
			throw Parts.explain(ex);
		}
	}

	/** Goes on to the next element; false at the end. */
	boolean nextElement() throws Unreadable {
		try {
			while (this.reader.hasNext()) {
				if (this.reader.next() == XMLStreamConstants.START_ELEMENT) {
					return true;
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw Parts.explain(ex);
		}
	}

	/**
	 * Goes on to the next element inside the one of this name; false when that one ends.
	 */
	boolean nextWithin(String outer) throws Unreadable {
		try {
			while (this.reader.hasNext()) {
				int event = this.reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					return true;
				}
				if (event == XMLStreamConstants.END_ELEMENT && this.reader.getLocalName().equals(outer)) {
					return false;
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw Parts.explain(ex);
		}
	}

	boolean at(String element) {
		return this.reader.getLocalName().equals(element);
	}

	/** An attribute by its name without namespace. */
	@Nullable String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** The text of the current element, which has no elements inside. */
	void text(StringBuilder target) throws Unreadable {
		try {
			int event = this.reader.next();
			while (event != XMLStreamConstants.END_ELEMENT) {
				if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
						|| event == XMLStreamConstants.SPACE) && target.length() < LONGEST) {
					int room = Math.min(LONGEST - target.length(), this.reader.getTextLength());
					target.append(this.reader.getTextCharacters(), this.reader.getTextStart(), room);
				}
				event = this.reader.next();
			}
		}
		catch (XMLStreamException ex) {
			throw Parts.explain(ex);
		}
	}

	/** Passes over the current element and what is inside. */
	void skip() throws Unreadable {
		try {
			for (int depth = 1; depth > 0;) {
				int event = this.reader.next();
				depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
						: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
			}
		}
		catch (XMLStreamException ex) {
			throw Parts.explain(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private static XMLInputFactory factory() {
		InputFactoryImpl factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

}
