package io.firewarden.embedded;

import java.nio.ByteBuffer;
import java.util.Collection;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents as BSON in the file: smaller than serialised Java, and of no class's version.
 */
final class DocumentType extends BasicDataType<Document> {

	static final DocumentType INSTANCE = new DocumentType();

	private DocumentType() {
	}

	@Override
	public int getMemory(Document document) {
		int bytes = 100;
		for (var field : document.entrySet()) {
			bytes += 100 + memory(field.getValue());
		}
		return bytes;
	}

	private int memory(Object value) {
		return switch (value) {
			case null -> 0;
			case Document document -> getMemory(document);
			case Collection<?> values -> values.stream().mapToInt((one) -> 16 + memory(one)).sum();
			case String text -> 50 + text.length();
			// Photos: counted as nothing, they would fill the heap before a page is
			// written.
			case BinData bytes -> 32 + bytes.getData().length;
			default -> 24;
		};
	}

	@Override
	public void write(WriteBuffer target, Document document) {
		var bytes = Unpooled.buffer(1024);
		BsonEncoder.encodeDocument(document, bytes);
		target.put(bytes.array(), 0, bytes.readableBytes());
	}

	@Override
	public Document read(ByteBuffer source) {
		var bytes = Unpooled.wrappedBuffer(source);
		var document = BsonDecoder.decodeBson(bytes);
		source.position(source.position() + bytes.readerIndex());
		return document;
	}

	@Override
	public Document[] createStorage(int size) {
		return new Document[size];
	}

}
