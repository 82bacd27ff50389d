package io.firewarden.sampling.draw.adapter;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** Files in parts well below the store's limit of 16 MB a document. */
@Component
class MongoDrawArchive implements DrawArchive {

	private static final int PART = 4 * 1024 * 1024;

	private final MongoCollection<Document> files;

	MongoDrawArchive(ServiceDatabase database) {
		this.files = database.collection("draw_files");
	}

	@Override
	public void keepFrame(String key, List<FrameRow> rows) {
		keep("frame/" + key, StoredJson.mapper().writeValueAsBytes(rows));
	}

	@Override
	public List<FrameRow> frame(String key) {
		return List.of(StoredJson.mapper().readValue(file("frame/" + key), FrameRow[].class));
	}

	@Override
	public void keepBundle(String hash, byte[] file) {
		keep("bundle/" + hash, file);
	}

	@Override
	public byte[] bundle(String hash) {
		byte[] file = file("bundle/" + hash);
		if (!Sha256.hex(file).equals(hash)) {
			throw new IllegalStateException("the kept bundle has another hash than " + hash);
		}
		return file;
	}

	private void keep(String name, byte[] content) {
		int parts = Math.max(1, (content.length + PART - 1) / PART);
		for (int part = 0; part < parts; part++) {
			byte[] bytes = Arrays.copyOfRange(content, part * PART, Math.min((part + 1) * PART, content.length));
			String id = name + "/" + part;
			this.files.replaceOne(Filters.eq("_id", id),
					new Document("_id", id).append("parts", parts).append("bytes", new Binary(bytes)),
					new ReplaceOptions().upsert(true));
		}
	}

	private byte[] file(String name) {
		var content = new ByteArrayOutputStream();
		int parts = 1;
		for (int part = 0; part < parts; part++) {
			Document found = this.files.find(Filters.eq("_id", name + "/" + part)).first();
			if (found == null) {
				throw new IllegalStateException("a kept file is gone: " + name);
			}
			parts = found.get("parts", Number.class).intValue();
			content.writeBytes(found.get("bytes", Binary.class).getData());
		}
		return content.toByteArray();
	}

}
