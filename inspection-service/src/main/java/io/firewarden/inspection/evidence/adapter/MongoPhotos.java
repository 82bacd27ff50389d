package io.firewarden.inspection.evidence.adapter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.firewarden.inspection.evidence.application.Photos;
import io.firewarden.inspection.evidence.domain.Digest;
import io.firewarden.inspection.evidence.domain.Origin;
import io.firewarden.inspection.evidence.domain.Photo;
import io.firewarden.inspection.task.StoredPhotos;
import io.firewarden.platform.kernel.FileFormat;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A photo is one document that says where it came from, and its bytes in pieces: a store
 * with a small heap holds several pieces at once, not several photos, and no query reads
 * bytes it does not want. Pieces are written first; photos never change and are never
 * deleted here, so plain inserts suffice and a repetition is harmless.
 */
final class MongoPhotos implements Photos, StoredPhotos {

	/** As GridFS does, which needs a client that services do not hold. */
	static final int PIECE = 256 * 1024;

	private final MongoCollection<Document> photos;

	private final MongoCollection<Document> pieces;

	MongoPhotos(ServiceDatabase database) {
		this.photos = database.collection("evidence");
		this.pieces = database.collection("evidence-pieces");
		database.index("evidence", Indexes.ascending("origins.taskId"), new IndexOptions());
	}

	@Override
	public boolean keep(Photo photo, Origin origin) {
		for (int piece = 0; piece * PIECE < photo.bytes().length; piece++) {
			int start = piece * PIECE;
			byte[] bytes = Arrays.copyOfRange(photo.bytes(), start, Math.min(start + PIECE, photo.bytes().length));
			inserted(this.pieces, new Document("_id", piece(photo.digest(), piece)).append("bytes", new Binary(bytes)));
		}
		Document first = new Document("_id", photo.digest().value()).append("format", photo.format().name())
			.append("size", photo.bytes().length)
			.append("origins", List.of(document(origin)));
		return inserted(this.photos, first) || addOrigin(photo.digest(), origin);
	}

	private static boolean inserted(MongoCollection<Document> collection, Document document) {
		try {
			collection.insertOne(document);
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	private boolean addOrigin(Digest digest, Origin origin) {
		Bson ofAnotherTask = Filters.ne("origins.taskId", origin.taskId());
		return this.photos
			.updateOne(Filters.and(Filters.eq("_id", digest.value()), ofAnotherTask),
					Updates.push("origins", document(origin)))
			.getModifiedCount() == 1;
	}

	@Override
	public Optional<Photo> of(Digest digest, Jurisdiction jurisdiction, @Nullable String officer) {
		Bson visible = Scopes.of(jurisdiction, "origins.brigade", "origins.uscc");
		if (officer != null) {
			visible = Filters.or(visible, Filters.eq("origins.team", officer));
		}
		return Optional.ofNullable(this.photos.find(Filters.and(Filters.eq("_id", digest.value()), visible)).first())
			.map((known) -> new Photo(digest, FileFormat.valueOf(known.getString("format")),
					bytesOf(digest, known.getInteger("size"))));
	}

	private byte[] bytesOf(Digest digest, int size) {
		ByteBuffer bytes = ByteBuffer.allocate(size);
		for (int piece = 0; bytes.hasRemaining(); piece++) {
			Document document = this.pieces.find(Filters.eq("_id", piece(digest, piece))).first();
			if (document == null) {
				throw new IllegalStateException("a piece of photo " + digest.value() + " is gone");
			}
			bytes.put(document.get("bytes", Binary.class).getData());
		}
		return bytes.array();
	}

	private static String piece(Digest digest, int number) {
		return digest.value() + "/" + number;
	}

	@Override
	public Set<String> of(String taskId) {
		Set<String> digests = new HashSet<>();
		this.photos.find(Filters.eq("origins.taskId", taskId))
			.projection(Projections.include("_id"))
			.forEach((document) -> digests.add(document.getString("_id")));
		return digests;
	}

	private static Document document(Origin origin) {
		return new Document("taskId", origin.taskId()).append("brigade", origin.brigade())
			.append("uscc", origin.uscc())
			.append("team", origin.team())
			.append("officer", origin.officer())
			.append("at", Date.from(origin.at()));
	}

}
