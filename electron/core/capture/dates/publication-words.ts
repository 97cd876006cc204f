/** What stands before the time of a story's publication, in the form `plain` gives, in thirty languages. */
export const publishedWords =
  'first published|originally published|published on|published|publication date|date published|posted on|posted|issued on|issued|created|filed|date|' +
  'publicado el|publicada el|publicado|publicada|fecha de publicacion|fecha|creado|publicat el|publicat la|publicat|publicado em|publicada em|publicacao|' +
  'veroffentlicht am|veroffentlicht|erstellt|erschienen am|erschienen|stand|datum|publie le|publie|paru le|mis en ligne le|pubblicato il|pubblicato|pubblicata|' +
  'gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|publicerad|publicerat|offentliggjort|publiceret|udgivet|publisert|julkaistu|' +
  'opublikowano|data publikacji|publikacja|dodano|publikovano|vydano|zverejneno|publikovane|objavljeno|objavljeno:|megjelent|kozzeteve|' +
  'yayınlanma tarihi|yayınlanma|yayımlanma|yayın tarihi|giris tarihi|giris|опубликовано|дата публикации|опубліковано|публикувано|публикувана|објављено|' +
  'δημοσιευθηκε|δημοσιευτηκε|δημοσιευση|פורסם|פורסם ב|תאריך פרסום|نشر في|نشر|تاريخ النشر|نشرت في|انتشار|diterbitkan|dipublikasikan|terbit|ngay dang|' +
  'प्रकाशित|पब्लिश|公開日|公開|掲載|配信|投稿|发布时间|发布于|发布日期|发布|發布時間|發布|时间|時間|송고시간|기사입력|최초입력|입력시간|입력|등록일|등록|게시|송고|작성';

/** What stands before the time of a story's last change, in the form `plain` gives. */
export const modifiedWords =
  'last updated on|last updated at|last updated|updated at|last modified on|last modified|modified on|updated on|updated|modified|update|ultima actualizacion|actualizado el|actualizado|actualizada|actualizacion|modificado|' +
  'darrera actualitzacio|actualitzat|actualizat|aktualisiert am|aktualisiert|zuletzt aktualisiert|geandert|mis a jour le|mis a jour|mise a jour|modifie le|modifie|' +
  'aggiornato il|aggiornato|ultimo aggiornamento|modificato il|atualizado em|atualizado|atualizada em|ultima atualizacao|' +
  'laatst bijgewerkt op|laatst bijgewerkt|bijgewerkt|aangepast|gewijzigd op|gewijzigd|laatste update|senast uppdaterad|uppdaterad|uppdaterat|sidst opdateret|opdateret|' +
  'sist oppdatert|oppdatert|paivitetty|muokattu|ostatnia aktualizacja|aktualizacja|zaktualizowano|aktualizovano|aktualizace|aktualizovane|azurirano|frissitve|frissites|' +
  'son guncelleme|guncelleme tarihi|guncelleme|guncellendi|обновлено|изменено|оновлено|обновено|актуализирано|ажурирано|τελευταια ενημερωση|ενημερωθηκε|ενημερωση|' +
  'עודכן|עודכן ב|עדכון אחרון|اخر تحديث|تحديث|تم التحديث|diperbarui|diubah|cap nhat|अपडेट|अपडेटेड|अद्यतन|最終更新日|最終更新|更新日|更新时间|更新時間|更新于|更新|修改|기사수정|수정시간|최종수정|수정|업데이트';

/** Small words between a day, a clock and a zone ("le 13 janvier à 9 h", "13 января 2022 г. в 09:30"). */
export const fillerWords =
  'on|at|the|of|el|el dia|a las|a la|las|le|à|a|il|um|am|alle|alle ore|ore|as|às|em|de|uhr|h|hrs|hs|local|and|y|op|om|uur|den|kl|klo|dne|v|w|o|godz|godzina|' +
  'g|г|р|года|року|в|о|об|στις|ώρα|ωρα|בשעה|ב|الساعة|في|على|saat|pukul|jam|la|ora|orele|u|sati|ob|ist|tarihinde|lúc|को|बजे';
