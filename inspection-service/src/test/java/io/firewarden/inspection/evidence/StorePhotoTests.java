package io.firewarden.inspection.evidence;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import io.firewarden.inspection.evidence.application.Photos;
import io.firewarden.inspection.evidence.application.StorePhoto;
import io.firewarden.inspection.evidence.domain.Digest;
import io.firewarden.inspection.evidence.domain.Origin;
import io.firewarden.inspection.evidence.domain.Photo;
import io.firewarden.inspection.task.TaskDirectory;
import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StorePhotoTests {

	private static final Instant NOON = Instant.parse("2022-03-07T04:00:00Z");

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3 };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };

	private final PhotosInMemory photos = new PhotosInMemory();

	@Test
	void aPhotoOfTheTeamIsStored() {
		assertThat(store(JPEG, "OF-002")).isInstanceOf(StorePhoto.Outcome.Stored.class);
		assertThat(store(PNG, "OF-009")).isInstanceOf(StorePhoto.Outcome.Stored.class);
	}

	@Test
	void theSamePhotoTwiceIsASuccess() {
		store(JPEG, "OF-002");
		assertThat(store(JPEG, "OF-002")).isInstanceOf(StorePhoto.Outcome.StoredBefore.class);
	}

	@Test
	void bytesThatDoNotFitTheirDigestAreRefused() {
		var command = command("task-1", Digest.of(PNG), JPEG, "OF-002");
		assertThat(storePhoto(false).handle(command, NOON)).hasToString("RefusedBy[rule=Rule[code=INS-016]]");
	}

	@Test
	void whatIsNoPhotoIsRefusedWhateverItIsCalled() {
		assertThat(store("<svg/>          ".getBytes(), "OF-002")).isInstanceOf(StorePhoto.Outcome.NotAPhoto.class);
		assertThat(store("%PDF-1.7 a paper".getBytes(), "OF-002")).isInstanceOf(StorePhoto.Outcome.NotAPhoto.class);
		assertThat(store(new byte[0], "OF-002")).isInstanceOf(StorePhoto.Outcome.NotAPhoto.class);
	}

	@Test
	void aPhotoOfMoreThanEightMebibytesIsTooLarge() {
		assertThat(store(Arrays.copyOf(JPEG, Photo.LARGEST), "OF-002")).isInstanceOf(StorePhoto.Outcome.Stored.class);
		assertThat(store(Arrays.copyOf(JPEG, Photo.LARGEST + 1), "OF-002"))
			.isInstanceOf(StorePhoto.Outcome.TooLarge.class);
	}

	@Test
	void anOfficerOfTheBrigadeWhoIsNotOfTheTeamIsRefused() {
		assertThat(store(JPEG, "OF-005")).isInstanceOf(StorePhoto.Outcome.NotOfTheTeam.class);
		assertThat(store(JPEG, null)).isInstanceOf(StorePhoto.Outcome.NotOfTheTeam.class);
	}

	@Test
	void aTaskOfAnotherBrigadeIsNotFound() {
		var command = new StorePhoto.Command("task-1", Digest.of(JPEG), JPEG, "OF-005",
				new Jurisdiction.Brigade("511083"));
		assertThat(storePhoto(false).handle(command, NOON)).isInstanceOf(StorePhoto.Outcome.NotFound.class);
	}

	@Test
	void aTaskThatDoesNotExistIsNotFound() {
		assertThat(storePhoto(false).handle(command("task-9", Digest.of(JPEG), JPEG, "OF-002"), NOON))
			.isInstanceOf(StorePhoto.Outcome.NotFound.class);
	}

	@Test
	void aSignedSheetTakesNoMorePhotos() {
		assertThat(storePhoto(true).handle(command("task-1", Digest.of(JPEG), JPEG, "OF-002"), NOON))
			.hasToString("RefusedBy[rule=Rule[code=INS-002]]");
	}

	private StorePhoto.Outcome store(byte[] bytes, @Nullable String officer) {
		return storePhoto(false).handle(command("task-1", Digest.of(bytes), bytes, officer), NOON);
	}

	private StorePhoto storePhoto(boolean signed) {
		return new StorePhoto((task) -> Optional
			.of(new TaskDirectory.Facts("task-1", "91511011MA6A00007B", "511011", Set.of("OF-002", "OF-009"), signed))
			.filter((facts) -> facts.taskId().equals(task)), this.photos);
	}

	private static StorePhoto.Command command(String task, Digest digest, byte[] bytes, @Nullable String officer) {
		return new StorePhoto.Command(task, digest, bytes, officer, new Jurisdiction.Brigade("511011"));
	}

	private static final class PhotosInMemory implements Photos {

		private final Set<Digest> kept = new HashSet<>();

		@Override
		public boolean keep(Photo photo, Origin origin) {
			return this.kept.add(photo.digest());
		}

		@Override
		public Optional<Photo> of(Digest digest, Jurisdiction jurisdiction, @Nullable String officer) {
			return Optional.empty();
		}

	}

}
