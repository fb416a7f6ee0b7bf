#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H
#include <stdlib.h>

#include "CPictures.h"

struct pictures_font {
  FT_Library library;
  FT_Face face;
};

pictures_font *pictures_open_font(const uint8_t *bytes, size_t count) {
  pictures_font *font = calloc(1, sizeof(pictures_font));
  if (font == NULL) return NULL;
  if (FT_Init_FreeType(&font->library) != 0 ||
      FT_New_Memory_Face(font->library, bytes, (FT_Long)count, 0, &font->face) != 0) {
    pictures_close_font(font);
    return NULL;
  }
  return font;
}

void pictures_close_font(pictures_font *font) {
  if (font->face != NULL) FT_Done_Face(font->face);
  if (font->library != NULL) FT_Done_FreeType(font->library);
  free(font);
}

// The axis of weights by its place: what a variable font has first.
static void set_weight(FT_Face face, int weight) {
  FT_MM_Var *axes = NULL;
  if (!FT_HAS_MULTIPLE_MASTERS(face) || FT_Get_MM_Var(face, &axes) != 0) return;
  FT_Fixed places[16];
  FT_UInt count = axes->num_axis < 16 ? axes->num_axis : 16;
  for (FT_UInt i = 0; i < count; i++) {
    int is_weight = axes->axis[i].tag == FT_MAKE_TAG('w', 'g', 'h', 't');
    places[i] = is_weight ? (FT_Fixed)weight * 65536 : axes->axis[i].def;
  }
  FT_Set_Var_Design_Coordinates(face, count, places);
  FT_Done_MM_Var(face->glyph->library, axes);
}

int pictures_set_font(pictures_font *font, double size, int weight) {
  set_weight(font->face, weight);
  return FT_Set_Char_Size(font->face, 0, (FT_F26Dot6)(size * 64), 72, 72) == 0;
}

pictures_letter pictures_draw_letter(pictures_font *font, uint32_t code, double shift) {
  pictures_letter letter = {0};
  FT_UInt index = FT_Get_Char_Index(font->face, code);
  if (FT_Load_Glyph(font->face, index, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0) return letter;
  FT_GlyphSlot slot = font->face->glyph;
  letter.is_there = index != 0;
  letter.advance = (double)slot->linearHoriAdvance / 65536;
  FT_Outline_Translate(&slot->outline, (FT_Pos)(shift * 64), 0);
  if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return letter;
  letter.left = slot->bitmap_left;
  letter.top = slot->bitmap_top;
  letter.width = (int)slot->bitmap.width;
  letter.height = (int)slot->bitmap.rows;
  letter.pitch = slot->bitmap.pitch;
  letter.coverage = slot->bitmap.buffer;
  return letter;
}

void pictures_blend(
    uint8_t *rgb, int stride, const uint8_t *coverage, int pitch, int width, int height, const uint8_t *colour) {
  for (int row = 0; row < height; row++, rgb += stride, coverage += pitch) {
    for (int column = 0; column < width; column++) {
      int share = coverage[column];
      for (int channel = 0; share > 0 && channel < 3; channel++) {
        int below = rgb[3 * column + channel];
        rgb[3 * column + channel] = (uint8_t)(below + ((colour[channel] - below) * share + 127) / 255);
      }
    }
  }
}
