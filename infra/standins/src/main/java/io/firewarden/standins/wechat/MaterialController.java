package io.firewarden.standins.wechat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures: inside a body ({@code uploadimg}) and the permanent ones of the library. */
@RestController
@RequestMapping("/cgi-bin")
class MaterialController {

	private static final int KIB = 1024;

	private static final Set<String> BODY_TYPES = Set.of("image/jpeg", "image/png");

	private static final Set<String> IMAGE_TYPES = Set.of("image/bmp", "image/png", "image/jpeg", "image/gif");

	private static final Set<String> THUMB_TYPES = Set.of("image/jpeg");

	private final Ledger ledger;

	private final Pictures pictures;

	private final PublicAddress address;

	MaterialController(Ledger ledger, Pictures pictures, PublicAddress address) {
		this.ledger = ledger;
		this.pictures = pictures;
		this.address = address;
	}

	/** A picture for the body of an article: jpg or png below 1 MB. */
	@PostMapping("/media/uploadimg")
	ResponseEntity<byte[]> uploadimg(@RequestParam(required = false) @Nullable MultipartFile media) {
		var imageId = store(bytes(media), BODY_TYPES, KIB * KIB - 1);
		return Answers.of(new Uploaded(address.image(imageId)));
	}

	/**
	 * A permanent picture: image up to 10 MB, thumb (jpg) up to 64 KB. Voice and video
	 * are not simulated.
	 */
	@PostMapping("/material/add_material")
	ResponseEntity<byte[]> addMaterial(@RequestParam(defaultValue = "") String type,
			@RequestParam(required = false) @Nullable MultipartFile media) {
		var bytes = bytes(media);
		return switch (type) {
			case "image" -> {
				var imageId = store(bytes, IMAGE_TYPES, 10 * KIB * KIB);
				yield Answers.of(add(type, imageId, address.image(imageId)));
			}
			case "thumb" -> Answers.of(add(type, store(bytes, THUMB_TYPES, 64 * KIB), null));
			default -> throw new ApiError(40004, "invalid media type");
		};
	}

	private Added add(String type, String imageId, @Nullable String url) {
		var mediaId = RandomIds.mediaId();
		ledger.record(new Entry.MaterialAdded(mediaId, type, imageId));
		return new Added(mediaId, url);
	}

	private String store(byte[] bytes, Set<String> types, int limit) {
		var type = Pictures.check(bytes, types, limit);
		var imageId = RandomIds.imageId();
		pictures.keep(imageId, bytes);
		ledger.record(new Entry.ImageUploaded(imageId, type));
		return imageId;
	}

	private static byte[] bytes(@Nullable MultipartFile media) {
		if (media == null || media.isEmpty()) {
			throw new ApiError(41005, "media data missing");
		}
		try {
			return media.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Uploaded(String url) {
	}

	record Added(String mediaId, @Nullable String url) {
	}

}
